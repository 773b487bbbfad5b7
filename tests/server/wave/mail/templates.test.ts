import { expect, it } from 'vitest';
import type { MailTemplate } from '../../../../server/wave/mail/template-contract.ts';
import { describeEachDatabase } from '../../../setup/databases.ts';
import { createWaveApp } from '../invitations/wave-app.ts';
import { refusal } from '../../surveys/fielding/survey-app.ts';

const english = { subject: 'Survey {year} for {member}', body: 'Dear {name},\n\n{link}\n\nuntil {deadline}' };

describeEachDatabase('the words of the mails', (open) => {
  it('are there for every kind in both languages before anybody edits them, and all of them pass the check', async () => {
    const app = await createWaveApp(open);
    const { templates }: { templates: MailTemplate[] } = await (
      await app.as('sofia').get('/api/mail-templates')
    ).json();
    expect(templates.map(({ kind, language, revision }) => `${kind} ${language} ${revision}`)).toEqual(
      ['invitation', 'reminder', 'extension', 'colleague'].flatMap((kind) => [`${kind} en 0`, `${kind} fr 0`]),
    );
    for (const { kind, language, subject, body } of templates) {
      const preview = await app.as('sofia').post('/api/mail-templates/preview', { kind, language, subject, body });
      const shown: { subject: string; body: string } = await preview.json();
      expect([preview.status, `${shown.subject} ${shown.body}`.match(/\{\w+\}/g)]).toEqual([200, null]);
    }
  });

  it('as edited are what the next invitation says', async () => {
    const app = await createWaveApp(open);
    const saved = await app.as('sofia').put('/api/mail-templates/invitation/en', { ...english, base: 0 });
    expect(await saved.json()).toMatchObject({ template: { ...english, revision: 1 } });
    await app.openWave(['BE']);
    await app.send();
    expect(app.sink.received[0]?.mail.subject).toBe('Survey 2026 for Belgium');
    expect(app.sink.received[0]?.mail.text).toMatch(
      /^Dear Person BE,\n\nhttps:\/\/surveys\.test\/m#[\dA-Z-]{39}\n\nuntil 10 January/,
    );
  });

  it('edited by two people at once are kept as the first saved them, and the second is told', async () => {
    const app = await createWaveApp(open);
    const save = (subject: string, base: number) =>
      app.as('sofia').put('/api/mail-templates/reminder/fr', { ...english, subject, base });
    expect((await save('first', 0)).status).toBe(200);
    expect(await refusal(await save('second', 0))).toBe('409: changed-meanwhile');
    expect((await save('third', 1)).status).toBe(200);
  });

  it.each([
    { what: 'a line break in the subject', text: { subject: 'x\nBcc: y@z.test' }, problem: 'control-character' },
    { what: 'an unknown place', text: { body: '{link} {membre}' }, problem: 'unknown-place' },
    { what: 'no link', text: { body: 'nothing' }, problem: 'link-missing' },
  ])('with $what are refused', async ({ text, problem }) => {
    const app = await createWaveApp(open);
    const answer = await app.as('sofia').put('/api/mail-templates/invitation/en', { ...english, ...text, base: 0 });
    expect(await refusal(answer)).toMatch(new RegExp(`^4\\d\\d: ${problem}$`));
  });

  it.each(['paul', 'carl', 'alice'] as const)('are not for %s to see or to change', async (name) => {
    const app = await createWaveApp(open);
    const answers = [
      await app.as(name).get('/api/mail-templates'),
      await app.as(name).put('/api/mail-templates/invitation/en', { ...english, base: 0 }),
      await app.as(name).post('/api/mail-templates/preview', { kind: 'invitation', language: 'en', ...english }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
  });
});
