import { expect, it } from 'vitest';
import type { PersonRecord } from '../../../../server/wave/contact-changes/person-contract.ts';
import { createApp } from '../../../../server/app/app.ts';
import { describeEachDatabase } from '../../../setup/databases.ts';
import { createTestClient } from '../../../setup/test-client.ts';
import { cookieOf } from '../../wave/member-form/member-app.ts';
import { codeIn, createWaveApp, dispositionsIn } from '../../wave/invitations/wave-app.ts';
import type { WaveApp } from '../../wave/invitations/wave-app.ts';

/** 'Person BE' is invited, comes in, and asks two colleagues for help; Zoé reads French. */
async function handOut(app: WaveApp): Promise<void> {
  const code = codeIn(app.sink.received[0]?.mail.text);
  const entered = await app.anybody.post('/api/collaboration/session', { code });
  const lead = createTestClient(createApp(app.dependencies), { cookie: cookieOf(entered) });
  for (const [name, language] of [
    ['Luc', 'en'],
    ['Zoe', 'fr'],
  ]) {
    const email = `${name?.toLowerCase()}@customs.test`;
    const invited = { name, email, language, sections: ['so1'], rest: 'read' };
    const made = await lead.post('/api/collaboration/colleagues', invited);
    expect(made.status).toBe(201);
  }
}

const contact = '/api/contacts/contact-be@customs.test';

describeEachDatabase('a person in a wave', (open) => {
  it('is told of the invitations they got, and of the mails in which they are named', async () => {
    const app = await createWaveApp(open);
    const survey = await app.openWave(['BE']);
    await app.send();
    await handOut(app);
    const record: PersonRecord = await (await (await app.sofia()).get(`${contact}/person-export`)).json();
    expect(record.invitations).toEqual([
      { surveyId: survey.id, memberId: 'BE', disposition: 'sent', sentBy: 'mail', sentAt: '2026-11-22T09:00:00.000Z' },
    ]);
    expect(record.mailsOfOthers.map(({ kind, state }) => [kind, state])).toEqual([
      ['colleague', 'waiting'],
      ['colleague', 'waiting'],
    ]);
    expect(record.mailsOfOthers.map(({ subject }) => subject)).toContain(
      'WCO annual survey 2026: Person BE asks for your help',
    );
  });

  it('who is forgotten is named in no mail of others, waiting or sent, and the colleagues keep their links', async () => {
    const app = await createWaveApp(open);
    await app.openWave(['BE']);
    await app.send();
    await handOut(app);
    const erasure = await (await app.sofia()).delete(`${contact}/person`);
    expect(await erasure.json()).toMatchObject({ erased: { mailsOfOthers: 2, invitations: 1 } });
    await app.send();
    const mails = app.sink.received.slice(1).map(({ to, mail }) => ({ to: to[0] ?? '', mail }));
    expect(mails.map(({ to }) => to).toSorted()).toEqual(['luc@customs.test', 'zoe@customs.test']);
    for (const { to, mail } of mails) {
      const all = [mail.subject, mail.text, mail.html].join('\n');
      expect(all).not.toContain('Person BE');
      expect(all).toContain(to.startsWith('zoe') ? 'votre point de contact' : 'your contact point');
      expect(codeIn(mail.text)).not.toBe('');
      expect(mail.text).toContain(to.startsWith('zoe') ? '\nVotre point de contact' : '\nYour contact point');
    }
    const rows = await app.dependencies.db.selectFrom('outbox').select('subject').execute();
    expect(JSON.stringify(rows)).not.toContain('Person BE');
  });

  it('leaves no trace in the subjects of what was sent before', async () => {
    const app = await createWaveApp(open);
    await app.openWave(['BE']);
    await app.send();
    await handOut(app);
    await app.send();
    await (await app.sofia()).delete(`${contact}/person`);
    const rows = await app.dependencies.db.selectFrom('outbox').select(['subject', 'state']).execute();
    expect(rows.map(({ subject, state }) => [state, subject.includes('Person BE')])).toEqual([
      ['sent', false],
      ['sent', false],
    ]);
  });

  it('who is forgotten before the mail has left is no contact of the invitation, and it counts as not sent', async () => {
    const app = await createWaveApp(open);
    const survey = await app.openWave(['BE']);
    await (await app.sofia()).delete(`${contact}/person`);
    await app.send();
    expect([app.sink.received, dispositionsIn(await app.wave(survey))]).toEqual([[], { BE: 'not-sent' }]);
    const rows = await app.dependencies.db.selectFrom('invitation').select('contact_id').execute();
    expect(rows).toEqual([{ contact_id: null }]);
  });
});
