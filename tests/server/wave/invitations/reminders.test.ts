import { expect, it } from 'vitest';
import { tick } from '../../../../server/app/clockwork.ts';
import { describeEachDatabase } from '../../../setup/databases.ts';
import { refusal } from '../../surveys/fielding/survey-app.ts';
import { closesAt, codeIn, createWaveApp, day, dispositionsIn } from './wave-app.ts';

const reminders = ['2026-12-06T09:00:00.000Z', '2026-12-20T09:00:00.000Z', '2026-12-27T09:00:00.000Z'];

describeEachDatabase('reminders', (open) => {
  it('go in weeks 2, 4 and 5 unless somebody planned otherwise', async () => {
    const app = await createWaveApp(open);
    await app.addContact('BE');
    const survey = await app.open(
      { definition: 'annual-engagement', record: { kind: 'wave', year: 2026 }, closesAt },
      'sofia',
    );
    const { plan } = await app.wave(survey);
    expect(plan?.reminders.map(({ at }) => at)).toEqual(reminders);
  });

  it('go to those without a submitted response only, and not a second time', async () => {
    const app = await createWaveApp(open);
    const survey = await app.openWave(['BE', 'FR', 'SN']);
    await app.as('sofia').put(`/api/surveys/${survey.id}/reminders`, { reminders });
    await app.send();
    await app.submitted(survey, 'FR', { overall: 4 });
    app.advance(14 * day);
    await Promise.all([tick(app.dependencies), tick(app.dependencies)]);
    await tick(app.dependencies);
    await app.send();
    const sent = app.sink.received.slice(3);
    expect(sent.map(({ to }) => to[0]).toSorted()).toEqual(['be@customs.test', 'sn@customs.test']);
    expect(sent[0]?.mail.subject).toBe('WCO annual survey 2026: please submit your answers (Belgium)');
    expect((await app.wave(survey)).plan?.reminders.map(({ state, mails }) => [state, mails])).toEqual([
      ['sent', 2],
      ['planned', 0],
      ['planned', 0],
    ]);
  });

  it('are sent once when the server was down for weeks', async () => {
    const app = await createWaveApp(open);
    const survey = await app.openWave(['BE']);
    await app.as('sofia').put(`/api/surveys/${survey.id}/reminders`, { reminders });
    await app.send();
    app.advance(29 * day);
    await tick(app.dependencies);
    await app.send();
    expect(app.sink.received).toHaveLength(2);
    expect((await app.wave(survey)).plan?.reminders.map(({ state }) => state)).toEqual(['skipped', 'sent', 'planned']);
  });

  it('that wait in the outbox are dropped at the submission, and everything at the close', async () => {
    const app = await createWaveApp(open);
    const survey = await app.openWave(['BE', 'FR']);
    await app.as('sofia').put(`/api/surveys/${survey.id}/reminders`, { reminders });
    await app.send();
    app.advance(14 * day);
    await tick(app.dependencies);
    await app.submitted(survey, 'BE', { overall: 4 });
    await app.send();
    expect(app.sink.received.slice(2).map(({ to }) => to[0])).toEqual(['fr@customs.test']);
    app.advance(14 * day);
    await tick(app.dependencies);
    await (await app.sofia()).put(`/api/surveys/${survey.id}/closure`, {});
    await app.send();
    expect(app.sink.received).toHaveLength(3);
  });

  it('bring a working link to whoever lost the first', async () => {
    const app = await createWaveApp(open);
    const survey = await app.openWave(['BE']);
    await app.as('sofia').put(`/api/surveys/${survey.id}/reminders`, { reminders });
    await app.send();
    app.advance(14 * day);
    await tick(app.dependencies);
    await app.send();
    const code = codeIn(app.sink.received.at(-1)?.mail.text);
    expect((await app.anybody.post('/api/collaboration/session', { code })).status).toBeLessThan(300);
  });

  it.each([
    { reminders: ['2026-11-22T08:00:00Z'], problem: '400: outside-the-survey' },
    { reminders: ['2027-02-01T08:00:00Z'], problem: '400: outside-the-survey' },
    { reminders: ['2026-12-06T09:00:00Z', '2026-12-06T10:00:00+01:00'], problem: '400: repeated' },
  ])('on $reminders are refused', async ({ reminders: days, problem }) => {
    const app = await createWaveApp(open);
    const survey = await app.openWave(['BE']);
    const answer = await app.as('sofia').put(`/api/surveys/${survey.id}/reminders`, { reminders: days });
    expect((await refusal(answer)).replace(/^4\d\d/, '400')).toBe(problem);
  });
});

describeEachDatabase('the clock of a wave', (open) => {
  it('opens it on its day, with its invitations, once', async () => {
    const app = await createWaveApp(open);
    await app.addContact('BE');
    const survey = await app.planWave(['BE'], { opensAt: '2026-11-25T08:00:00.000Z' });
    await tick(app.dependencies);
    expect((await app.wave(survey)).survey.state).toBe('draft');
    app.advance(3 * day);
    await Promise.all([tick(app.dependencies), tick(app.dependencies)]);
    await app.send();
    expect((await app.wave(survey)).survey).toMatchObject({ state: 'open', population: 1 });
    expect(app.sink.received).toHaveLength(1);
    const { db } = app.dependencies;
    const opened = await db.selectFrom('audit').select('actor').where('action', '=', 'survey.opened').execute();
    expect(opened).toEqual([{ actor: 'clockwork' }]);
  });

  it('is put forward once, and those who have not answered are told', async () => {
    const app = await createWaveApp(open);
    const survey = await app.openWave(['BE', 'FR']);
    await app.send();
    await app.submitted(survey, 'FR', { overall: 4 });
    const extend = (until: string) => app.as('sofia').put(`/api/surveys/${survey.id}/extension`, { closesAt: until });
    expect((await extend('2027-01-24T17:00:00Z')).status).toBe(200);
    await app.send();
    const told = app.sink.received.slice(2);
    expect(told.map(({ to }) => to[0])).toEqual(['be@customs.test']);
    expect(told[0]?.mail.text).toContain('24 January 2027, 18:00 Brussels time (17:00 UTC)');
    expect(await refusal(await extend('2027-02-07T17:00:00Z'))).toBe('409: already-extended');
  });
});

describeEachDatabase('a recipient who opts out', (open) => {
  it('does so by the button on the page, not by looking at it, and gets nothing more', async () => {
    const app = await createWaveApp(open);
    const survey = await app.openWave(['BE', 'FR']);
    await app.as('sofia').put(`/api/surveys/${survey.id}/reminders`, { reminders });
    await app.send();
    const header = /^List-Unsubscribe: <https:\/\/surveys\.test(\/opt-out\/\S+)>/m.exec(
      app.sink.received[0]?.raw.replaceAll(/\r\n[ \t]+/g, ' ') ?? '',
    );
    const path = header?.[1] ?? '';
    expect((await app.anybody.get(path)).status).toBe(200);
    expect(dispositionsIn(await app.wave(survey))).toEqual({ BE: 'sent', FR: 'sent' });
    // As a mail programme does it: without origin, cookie or page.
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const posted = await app.anybody.raw(path, { method: 'POST', headers, body: 'List-Unsubscribe=One-Click' });
    expect(posted.status).toBe(200);
    expect(dispositionsIn(await app.wave(survey))).toEqual({ BE: 'opted-out', FR: 'sent' });
    app.advance(14 * day);
    await tick(app.dependencies);
    await app.send();
    expect(app.sink.received.slice(2).map(({ to }) => to[0])).toEqual(['fr@customs.test']);
  });

  it('must hold a link of ours', async () => {
    const app = await createWaveApp(open);
    const survey = await app.openWave(['BE']);
    const { id } = await app.dependencies.db.selectFrom('collaborator').select('id').executeTakeFirstOrThrow();
    for (const token of [id, `${id}.${'A'.repeat(22)}`, 'x']) {
      expect((await app.anybody.postForm(`/opt-out/${token}`, {})).status).toBe(404);
    }
    expect(dispositionsIn(await app.wave(survey))).toEqual({ BE: 'queued' });
  });

  it('is noted by the Secretariat as well, and so is who will not answer; both can be taken back', async () => {
    const app = await createWaveApp(open);
    const survey = await app.openWave(['BE']);
    await app.send();
    const note = (disposition: string | null) =>
      app.as('sofia').put(`/api/surveys/${survey.id}/dispositions/BE`, { disposition });
    await note('will-not-answer');
    const refused = await app.wave(survey);
    expect([dispositionsIn(refused), refused.rates.all.refusal]).toEqual([{ BE: 'will-not-answer' }, 1]);
    await note(null);
    expect(dispositionsIn(await app.wave(survey))).toEqual({ BE: 'sent' });
  });
});
