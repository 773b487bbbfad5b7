import { expect, it } from 'vitest';
import { describeEachDatabase } from '../../../setup/databases.ts';
import { refusal } from '../../surveys/fielding/survey-app.ts';
import { codeIn, createWaveApp, dispositionsIn } from './wave-app.ts';

describeEachDatabase('the opening of a wave', (open) => {
  it('invites every contact point in their language, with a link of their own', async () => {
    const app = await createWaveApp(open);
    const survey = await app.openWave(['BE', 'FR', 'SN']);
    expect(survey).toMatchObject({ state: 'open', population: 3 });
    expect(dispositionsIn(await app.wave(survey))).toEqual({ BE: 'queued', FR: 'queued', SN: 'queued' });
    await app.send();
    const wave = await app.wave(survey);
    expect(dispositionsIn(wave)).toEqual({ BE: 'sent', FR: 'sent', SN: 'sent' });
    expect(wave.mails).toEqual({ waiting: 0, sent: 3, refused: 0 });
    expect(app.sink.received.map(({ to }) => to)).toEqual([
      ['be@customs.test'],
      ['fr@customs.test'],
      ['sn@customs.test'],
    ]);
    const [belgium, france] = app.sink.received.map(({ mail }) => mail);
    expect(belgium?.subject).toBe('WCO annual survey 2026: invitation (Belgium)');
    expect(belgium?.text).toContain('by 10 January 2027, 18:00 Brussels time (17:00 UTC)');
    expect(france?.subject).toBe('Enquête annuelle 2026 de l’OMD\u00a0: votre invitation (France)');
    const codes = app.sink.received.map(({ mail }) => codeIn(mail.text));
    expect(new Set(codes.filter((code) => code.length === 39)).size).toBe(3);
    const { db } = app.dependencies;
    expect(JSON.stringify(await db.selectFrom('outbox').selectAll().execute())).not.toContain(codes[0]);
  });

  it('takes no answers at the public address beside the invitations: a Member would count twice', async () => {
    const app = await createWaveApp(open);
    const survey = await app.openWave(['BE']);
    const key = 'k'.repeat(22);
    const sent = { key, language: 'en', answers: { delegation: 'BE', overall: 5 } };
    expect(await refusal(await app.anybody.post(`/api/respond/${survey.address}/responses`, sent))).toBe(
      '404: survey-unknown',
    );
  });

  it('freezes N: who joins, leaves or moves later changes nothing', async () => {
    const app = await createWaveApp(open);
    const survey = await app.openWave(['BE', 'FR']);
    const { db } = app.dependencies;
    await db.updateTable('member').set({ region: 'AP', counted: 0 }).where('id', '=', 'BE').execute();
    await app.dependencies.refreshMembers();
    const wave = await app.wave(survey);
    expect(wave.survey.population).toBe(2);
    expect(wave.members.map(({ id, region }) => [id, region])).toEqual([
      ['BE', 'EUR'],
      ['FR', 'EUR'],
    ]);
  });

  it('asks all 187 Members where nobody is taken out, and never the one that does not count', async () => {
    const app = await createWaveApp(open);
    const survey = await app.openWave([...app.dependencies.members.keys()]);
    expect(survey.population).toBe(187);
    const wave = await app.wave(survey);
    expect(wave.members.map(({ id }) => id)).not.toContain('EU');
    expect(wave.rates.regions.map(({ region, population }) => [region, population])).toEqual([
      ['AMS', 34],
      ['AP', 35],
      ['ESA', 24],
      ['EUR', 52],
      ['MENA', 18],
      ['WCA', 24],
    ]);
    expect(wave.mails.waiting).toBe(187);
  });

  it('leaves links alone, whatever host a request names', async () => {
    const app = await createWaveApp(open);
    await app.addContact('BE');
    const { id } = await app.planWave(['BE']);
    await app.as('sofia').put(`/api/surveys/${id}/opening`, {}, { host: 'evil.test', origin: 'https://surveys.test' });
    await app.send();
    expect(app.sink.received[0]?.raw).not.toContain('evil.test');
    expect(app.sink.received[0]?.mail.text).toContain('https://surveys.test/m#');
  });
});

describeEachDatabase('an invitation', (open) => {
  it('that the mail server refuses for good marks the address and is seen in the console', async () => {
    const app = await createWaveApp(open);
    app.sink.refuse('be@customs.test', 550, 'no such user');
    const survey = await app.openWave(['BE', 'FR']);
    await app.send();
    const wave = await app.wave(survey);
    expect(dispositionsIn(wave)).toEqual({ BE: 'undeliverable', FR: 'sent' });
    expect(wave.members[0]?.trouble).toEqual({ state: 'refused', attempts: 1, error: expect.stringContaining('550') });
    const { db } = app.dependencies;
    const marked = await db
      .selectFrom('contact_point')
      .select('email')
      .where('undeliverable_at', 'is not', null)
      .execute();
    expect(marked).toEqual([{ email: 'be@customs.test' }]);
    // Asked again under the same address: nothing is sent. Under a new one: it is.
    const again = () => app.as('sofia').post(`/api/surveys/${survey.id}/invitations`, { members: null });
    expect(await (await again()).json()).toMatchObject({ counts: { mailed: 0, undeliverable: 1 } });
    await db
      .updateTable('contact_point')
      .set({ ended_at: '2026-11-22T09:00:00.000Z' })
      .where('member_id', '=', 'BE')
      .execute();
    await app.addContact('BE', 'new@customs.test');
    expect(await (await again()).json()).toMatchObject({ counts: { mailed: 1 } });
    await app.send();
    expect(dispositionsIn(await app.wave(survey))).toEqual({ BE: 'sent', FR: 'sent' });
  });

  it('to a Member without a contact point is sent once there is one', async () => {
    const app = await createWaveApp(open);
    const { id } = await app.planWave(['BE']);
    await app.as('sofia').put(`/api/surveys/${id}/opening`, {});
    const survey = (await app.wave({ id } as never)).survey;
    expect(dispositionsIn(await app.wave(survey))).toEqual({ BE: 'not-sent' });
    await app.addContact('BE');
    await app.as('sofia').post(`/api/surveys/${id}/invitations`, { members: null });
    await app.send();
    expect(app.sink.received).toHaveLength(1);
  });

  it('sent again replaces the code: the old one opens nothing any more', async () => {
    const app = await createWaveApp(open);
    const survey = await app.openWave(['BE']);
    await app.send();
    await app.as('sofia').post(`/api/surveys/${survey.id}/invitations`, { members: ['BE'] });
    await app.send();
    const [first, second] = app.sink.received.map(({ mail }) => codeIn(mail.text));
    const opened = async (code: string | undefined) =>
      (await app.anybody.post('/api/collaboration/session', { code })).status;
    expect([await opened(first), await opened(second)]).toEqual([404, expect.any(Number)]);
    expect(await opened(second)).toBeLessThan(300);
  });

  it('written as a letter withdraws the mail that still waits: its link is dead', async () => {
    const app = await createWaveApp(open);
    const survey = await app.openWave(['BE', 'FR']);
    await app.as('sofia').post(`/api/surveys/${survey.id}/letters`, { members: ['BE'] });
    await app.send();
    expect(app.sink.received.map(({ to }) => to)).toEqual([['fr@customs.test']]);
  });

  it.each(['paul', 'carl', 'alice'] as const)('is none of the business of %s', async (name) => {
    const app = await createWaveApp(open);
    const survey = await app.openWave(['BE']);
    const person = app.as(name);
    const answers = await Promise.all([
      person.get(`/api/surveys/${survey.id}/wave`),
      person.post(`/api/surveys/${survey.id}/invitations`, { members: null }),
      person.post(`/api/surveys/${survey.id}/letters`, { members: null }),
      person.put(`/api/surveys/${survey.id}/reminders`, { reminders: [] }),
      person.put(`/api/surveys/${survey.id}/dispositions/BE`, { disposition: null }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
  });

  it('of a session does not exist', async () => {
    const app = await createWaveApp(open);
    const survey = await app.open();
    expect((await app.as('paul').get(`/api/surveys/${survey.id}/wave`)).status).toBe(404);
  });
});

describeEachDatabase('without a mail server', (open) => {
  it('there are letters with links for a mail merge, and no mail', async () => {
    const app = await createWaveApp(open, false);
    const survey = await app.openWave(['BE', 'FR']);
    expect(await refusal(await app.as('sofia').post(`/api/surveys/${survey.id}/invitations`, { members: null }))).toBe(
      '409: mail-not-configured',
    );
    expect(dispositionsIn(await app.wave(survey))).toEqual({ BE: 'not-sent', FR: 'not-sent' });
    const response = await app.as('sofia').post(`/api/surveys/${survey.id}/letters`, { members: null });
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const csv = await response.text();
    expect(csv).toContain('"BE","Belgium","Person BE","be@customs.test","en","https://surveys.test/m#');
    expect(csv).toContain('"FR","France","Person FR","fr@customs.test","fr","https://surveys.test/m#');
    const wave = await app.wave(survey);
    expect(dispositionsIn(wave)).toEqual({ BE: 'sent', FR: 'sent' });
    expect(wave.members.map(({ sentBy }) => sentBy)).toEqual(['letter', 'letter']);
    const opened = await app.anybody.post('/api/collaboration/session', { code: codeIn(csv) });
    expect(opened.status).toBeLessThan(300);
  });
});
