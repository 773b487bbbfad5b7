import { z } from 'zod';
import { mailKinds } from '../../../wave/mail/mail.ts';
import { instant, localized, open, survey } from '../answer-schemas.ts';
import type { Operations } from '../operation.ts';

const plan = z
  .strictObject({
    opensAt: instant.nullable(),
    excluded: z.array(z.string()),
    extendedAt: instant.nullable(),
    reminders: z.array(z.strictObject({ at: instant, state: z.enum(['planned', 'sent', 'skipped']), mails: z.int() })),
  })
  .nullable();

const member = z.looseObject({
  id: z.string(),
  name: localized,
  region: z.string(),
  disposition: z.string(),
  submittedAt: instant.nullable(),
});

const template = z.looseObject({
  kind: z.enum(mailKinds),
  language: z.enum(['en', 'fr']),
  subject: z.string(),
  body: z.string(),
  revision: z.int(),
  updatedAt: instant.nullable(),
});

const words = { subject: 'Annual survey {year}', body: 'Dear {name},\n\nplease answer for {member} here: {link}' };

export const waveOperations: Operations = {
  'GET /api/surveys/:id/wave': {
    summary: 'An annual survey as it runs: who was asked, with what outcome, response rates by region',
    scope: 'survey.open',
    answer: z.looseObject({
      survey,
      plan,
      sendsMail: z.boolean(),
      members: z.array(member),
      rates: open('RR1 and RR2, in all and by region (AAPOR)'),
      curve: z.array(open('Responses by day')),
    }),
  },
  'PUT /api/surveys/:id/wave-plan': {
    summary: 'Plan when an annual survey opens, whom it leaves out and when it reminds',
    scope: 'survey.write',
    example: { opensAt: null, excluded: [], reminders: ['2026-12-10T08:00:00Z'] },
    answer: z.strictObject({ plan }),
  },
  'PUT /api/surveys/:id/reminders': {
    summary: 'Change the reminders that are still to come',
    scope: 'survey.open',
    example: { reminders: ['2026-12-10T08:00:00Z'] },
    answer: z.strictObject({ plan }),
  },
  'POST /api/surveys/:id/invitations': {
    summary: 'Send invitations again',
    description: '`members` null: to all who have not answered.',
    scope: 'survey.open',
    example: { members: ['FR'] },
    answer: z.strictObject({ counts: open('How many mails wait, and who takes none') }),
  },
  'POST /api/surveys/:id/letters': {
    summary: 'Letters with new personal codes, where no mail can be sent',
    scope: 'survey.open',
    example: { members: null },
    answer: 'text/csv',
  },
  'PUT /api/surveys/:id/dispositions/:member': {
    summary: 'Note that a Member will not answer, or take that back',
    scope: 'survey.open',
    example: { disposition: 'will-not-answer' },
    answer: z.strictObject({ disposition: z.string() }),
  },
  'GET /api/mail-templates': {
    summary: 'The mails of the annual survey',
    scope: 'survey.open',
    answer: z.strictObject({ templates: z.array(template), sendsMail: z.boolean() }),
  },
  'POST /api/mail-templates/preview': {
    summary: 'A mail as somebody would get it',
    scope: 'survey.open',
    example: { kind: 'invitation', language: 'en', ...words },
    answer: z.strictObject({ subject: z.string(), body: z.string() }),
  },
  'PUT /api/mail-templates/:kind/:language': {
    summary: 'Change a mail',
    description: '`base` is the revision that the change was made on.',
    scope: 'survey.open',
    example: { ...words, base: 0 },
    answer: z.strictObject({ template }),
  },
};
