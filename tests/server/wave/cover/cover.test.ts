import { expect, it } from 'vitest';
import { twelveMonthsTo } from '../../../../server/wave/cover/cover.ts';
import { unseal } from '../../../../server/wave/mail/sealed-text.ts';
import { loadRenderCollaborate } from '../../../../server/wave/member-pages/load-render-collaborate.ts';
import { wavePromiseOf } from '../../../../survey-definitions/surveys/promise.ts';
import { describeEachDatabase } from '../../../setup/databases.ts';
import { testSettings } from '../../../setup/test-app.ts';
import { recordsIn } from '../../files/tables/read-csv.ts';
import { createWaveApp } from '../invitations/wave-app.ts';
import { createMemberApp, luc } from '../member-form/member-app.ts';

it.each([
  ['2026-11-22T09:00:00Z', '23 November 2025', '22 November 2026'],
  // In Brussels it is the day after already.
  ['2026-11-22T23:30:00Z', '24 November 2025', '23 November 2026'],
  ['2024-02-29T09:00:00Z', '2 March 2023', '29 February 2024'],
  ['2025-02-28T09:00:00Z', '29 February 2024', '28 February 2025'],
])('the twelve months to %s are those from %s to %s', (end, from, to) => {
  expect(twelveMonthsTo(new Date(end), 'en')).toEqual({ from, to });
});

/** Without that of a place that was not filled. */
const says = (text: string, ...facts: readonly string[]): readonly string[] => [
  ...facts.filter((fact) => !text.includes(fact)),
  ...(text.match(/\{\w+\}/g) ?? []),
];

const english = ['Audit Committee, the Policy Commission and the Council', wavePromiseOf('confidential', 'en').text];
const french = [
  'Comité d’audit, la Commission de politique générale et le Conseil',
  wavePromiseOf('confidential', 'fr').text,
];
const address = { CONTACT_ADDRESS: 'planning@wco.test' };

it.each(['en', 'fr', 'ar'])(
  'the promise of a wave in %s speaks of the administration, for which no delegates answer',
  (language) => {
    const { text } = wavePromiseOf('confidential', language);
    expect(text).toMatch(/administration|إدارتكم/);
    expect(text).not.toMatch(/delegat|délég|وفد|مندوب/i);
  },
);

describeEachDatabase('before anybody answers', (open) => {
  it.each(['invitation', 'reminder', 'extension'])('the %s says what Members want to know first', async (kind) => {
    const app = await createWaveApp(open);
    for (const [language, facts] of [
      ['en', [...english, 'twelve months from', 'share the work', 'write to the Secretariat']],
      ['fr', [...french, 'Madame, Monsieur,', 'douze mois allant du', 'partager le travail', 'écrire au Secrétariat']],
    ] as const) {
      const { templates } = await (await app.as('sofia').get('/api/mail-templates')).json();
      const { subject, body } = templates.find(
        (one: { readonly kind: string; readonly language: string }) => one.kind === kind && one.language === language,
      );
      const preview = await app.as('sofia').post('/api/mail-templates/preview', { kind, language, subject, body });
      expect(says((await preview.json()).body, ...facts), language).toEqual([]);
    }
  });

  it('the letters say it of this survey, as a whole and place by place', async () => {
    const app = await createWaveApp(open, false, { settings: testSettings(address) });
    const survey = await app.openWave(['BE', 'FR']);
    const csv = await (await app.as('sofia').post(`/api/surveys/${survey.id}/letters`, { members: null })).text();
    const [belgian, frenchOne] = recordsIn(csv);
    expect(belgian).toMatchObject({
      from: '23 November 2025',
      to: '22 November 2026',
      minutes: expect.stringMatching(/^\d\d$/),
      questions: expect.stringMatching(/^\d\d\d?$/),
      promise: expect.stringContaining(english[1] ?? ''),
      contact: 'If you have any questions, please write to planning@wco.test.',
    });
    const { minutes = '', questions = '' } = belgian ?? {};
    expect(says(belgian?.['text'] ?? '', ...english, `about ${minutes} minutes`, `about ${questions} of them`)).toEqual(
      [],
    );
    expect(says(frenchOne?.['text'] ?? '', ...french, 'du 23 novembre 2025 au 22 novembre 2026')).toEqual([]);
  });

  it('a colleague is told how much of it is theirs', async () => {
    const settings = testSettings({ SMTP_URL: 'smtp://mail.test:25', MAIL_FROM: 'surveys@wco.test', ...address });
    const app = await createMemberApp(open, {}, { settings });
    const lead = await app.letIn();
    const mailed = async (sections: readonly string[]) => {
      await lead.post('/api/collaboration/colleagues', {
        ...luc,
        email: `${sections[0]}@douane.test`,
        sections,
        rest: 'hidden',
      });
      const mails = await app.dependencies.db.selectFrom('outbox').selectAll().execute();
      const mail = mails.find(({ to_address: to }) => to === `${sections[0]}@douane.test`);
      return unseal(app.dependencies.secretKey, mail?.text ?? '');
    };
    const [one, both] = [await mailed(['sp1']), await mailed(['sp4', 'sp1'])];
    expect(says(one, ...french, 'planning@wco.test')).toEqual([]);
    const questionsIn = (text: string) => Number(/vos sections\s: environ (\d+)/.exec(text)?.[1]);
    expect(questionsIn(both)).toBeGreaterThan(questionsIn(one));
    // Where it is one, it reads well too.
    expect(one).toMatch(/Temps nécessaire\s: environ 1 min\./);
  });

  it('the form and the printed questionnaire say it before the first question', async () => {
    const renderCollaborate = await loadRenderCollaborate(true);
    if (!renderCollaborate) throw new Error('there is no build: npm run build');
    const app = await createMemberApp(open, {}, { renderCollaborate, settings: testSettings(address) });
    const lead = await app.letIn();
    for (const path of ['tasks', 'print']) {
      for (const [language, facts] of [
        ['en', [...english, 'from 23 November 2025 to 22 November 2026', 'Colleagues', 'Strategic Plan']],
        ['fr', [...french, 'du 23 novembre 2025 au 22 novembre 2026', 'collègues', 'Plan stratégique']],
      ] as const) {
        const html = await (await lead.get(`/m/${path}?lang=${language}`)).text();
        const [, before = ''] = /<body>([^]*?)<section class="(?:task-list|section)"/.exec(html) ?? [];
        expect(says(before, ...facts, 'mailto:planning@wco.test'), `${path} ${language}`).toEqual([]);
      }
    }
  });
});
