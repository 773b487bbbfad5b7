import { expect, it } from 'vitest';
import { describeEachDatabase } from '../../../setup/databases.ts';
import { awa, changes, formerly } from './contact-changes.ts';
import { codeIn, createWaveApp, dispositionsIn } from './wave-app.ts';

describeEachDatabase('while a wave runs', (open) => {
  it.each(changes)('a contact point who %s: the new one gets the link at once', async (_, change) => {
    const app = await createWaveApp(open);
    const survey = await app.openWave(['BE', 'SN']);
    await app.send();
    const before = app.sink.received.findLast(({ to }) => to[0] === 'sn@customs.test');
    expect((await change(app)).ok).toBe(true);
    await app.send();
    const [mail, ...more] = app.sink.received.slice(2);
    expect([mail?.to, more]).toEqual([[awa.email], []]);
    expect(mail?.mail.subject).toContain('invitation (Senegal)');
    const enter = (text: string | undefined) => app.anybody.post('/api/collaboration/session', { code: codeIn(text) });
    expect((await enter(mail?.mail.text)).status).toBe(204);
    expect((await enter(before?.mail.text)).status).toBe(404);
    expect((await app.wave(survey)).members.map(({ contact }) => contact?.email)).toEqual([
      'be@customs.test',
      awa.email,
    ]);
    const audit = await app.dependencies.db.selectFrom('audit').select(['action', 'detail']).execute();
    const sent = audit.filter(({ action }) => action === 'invitations.sent');
    expect(sent.map(({ detail }) => detail)).toEqual([expect.stringContaining('"members":["SN"]')]);
  });

  it('a mail that still waits for the former one is not sent', async () => {
    const app = await createWaveApp(open);
    await app.openWave(['SN']);
    await changes[0]?.[1](app);
    await app.send();
    expect(app.sink.received.map(({ to }) => to[0])).toEqual([awa.email]);
  });

  it('nobody is written to about a Member that has submitted, nor about a new deputy', async () => {
    const app = await createWaveApp(open);
    const survey = await app.openWave(['BE', 'SN']);
    await app.send();
    await app.submitted(survey, 'SN', { overall: 4 });
    await changes[0]?.[1](app);
    await (await app.sofia()).post('/api/contacts', { ...awa, memberId: 'BE', role: 'deputy', replaces: null });
    await app.send();
    expect(app.sink.received).toHaveLength(2);
  });

  it('who leaves before the mail has left is not written to; the next contact point is', async () => {
    const app = await createWaveApp(open);
    const survey = await app.openWave(['SN']);
    expect(dispositionsIn(await app.wave(survey))).toEqual({ SN: 'queued' });
    await (await app.sofia()).put(`/api/contacts/${formerly}/end`, {});
    await app.send();
    expect([app.sink.received, dispositionsIn(await app.wave(survey))]).toEqual([[], { SN: 'not-sent' }]);
    await (await app.sofia()).post('/api/contacts', { ...awa, memberId: 'SN', role: 'contact-point', replaces: null });
    await app.send();
    expect(app.sink.received.map(({ to }) => to[0])).toEqual([awa.email]);
    expect(dispositionsIn(await app.wave(survey))).toEqual({ SN: 'sent' });
  });

  it('without a mail server nothing is lost: the letters have the new name', async () => {
    const app = await createWaveApp(open, false);
    const survey = await app.openWave(['SN']);
    expect((await changes[0]?.[1](app))?.ok).toBe(true);
    const letters = await (await app.sofia()).post(`/api/surveys/${survey.id}/letters`, { members: null });
    expect(await letters.text()).toContain(awa.email);
  });
});
