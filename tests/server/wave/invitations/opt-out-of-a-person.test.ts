import { expect, it } from 'vitest';
import { describeEachDatabase } from '../../../setup/databases.ts';
import type { OpenFresh } from '../../../setup/databases.ts';
import { awa, changes, formerly } from './contact-changes.ts';
import { createWaveApp, dispositionsIn } from './wave-app.ts';
import type { WaveApp } from './wave-app.ts';

describeEachDatabase('an opt-out is of the person, not of the Member', (open) => {
  it.each(changes)('a contact point who opted out %s: the new one gets the invitation', async (_, change) => {
    const { app, wave } = await startOptedOut(open);
    expect((await change(app)).ok).toBe(true);
    await app.send();
    expect(await wave()).toEqual({ SN: 'sent' });
    expect(app.sink.received.slice(1).map(({ to }) => to[0])).toEqual([awa.email]);
    const audit = await app.dependencies.db.selectFrom('audit').select(['action', 'actor']).execute();
    expect(audit.filter(({ action }) => action.startsWith('invitation.'))).toEqual([
      { action: 'invitation.opted-out', actor: 'recipient' },
      { action: 'invitation.opt-out-ended', actor: 'sofia' },
    ]);
  });

  it('what the former one says afterwards is not said for the new one', async () => {
    const { app, wave, optOut } = await startOptedOut(open);
    await changes[0]?.[1](app);
    await app.send();
    expect((await optOut()).status).toBe(200);
    expect(await wave()).toEqual({ SN: 'sent' });
  });

  it('the new one may opt out too', async () => {
    const { app, wave } = await startOptedOut(open);
    await changes[0]?.[1](app);
    await app.send();
    await optOutByMail(app, 1);
    expect(await wave()).toEqual({ SN: 'opted-out' });
  });

  it('the same person, left and entered anew, gets no mail', async () => {
    const { app, wave } = await startOptedOut(open);
    const sofia = await app.sofia();
    await sofia.put(`/api/contacts/${formerly}/end`, {});
    const again = {
      name: 'Person SN',
      email: 'SN@customs.test',
      language: 'en',
      memberId: 'SN',
      role: 'contact-point',
    };
    expect((await sofia.post('/api/contacts', { ...again, replaces: null })).ok).toBe(true);
    await app.send();
    expect([app.sink.received.length, await wave()]).toEqual([1, { SN: 'opted-out' }]);
  });

  it('that the Member will not answer stands, whoever comes and whatever a recipient says', async () => {
    const { app, survey, wave, optOut } = await startOptedOut(open);
    const noted = { disposition: 'will-not-answer' };
    await (await app.sofia()).put(`/api/surveys/${survey.id}/dispositions/SN`, noted);
    await optOut();
    await changes[0]?.[1](app);
    await app.send();
    expect([app.sink.received.length, await wave()]).toEqual([1, { SN: 'will-not-answer' }]);
  });

  it('without a mail server the letters have the new name', async () => {
    const app = await createWaveApp(open, false);
    const survey = await app.openWave(['SN']);
    const sofia = await app.sofia();
    const letters = async () => (await sofia.post(`/api/surveys/${survey.id}/letters`, { members: null })).text();
    await letters();
    await sofia.put(`/api/surveys/${survey.id}/dispositions/SN`, { disposition: 'opted-out' });
    expect(await letters()).not.toContain('customs.test');
    await changes[0]?.[1](app);
    expect(await letters()).toContain(awa.email);
  });
});

/** A wave whose one recipient has opted out by the link in the mail. */
async function startOptedOut(open: OpenFresh) {
  const app = await createWaveApp(open);
  const survey = await app.openWave(['SN']);
  await app.send();
  const optOut = () => optOutByMail(app, 0);
  const wave = async () => dispositionsIn(await app.wave(survey));
  await optOut();
  expect(await wave()).toEqual({ SN: 'opted-out' });
  return { app, survey, wave, optOut };
}

function optOutByMail(app: WaveApp, mail: number): Promise<Response> {
  const text = app.sink.received[mail]?.mail.text ?? '';
  const [, path = ''] = /https:\/\/surveys\.test(\/opt-out\/\S+)/.exec(text) ?? [];
  return app.anybody.postForm(path, {});
}
