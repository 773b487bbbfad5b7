import { z } from 'zod';
import type { Dispositions } from '../../../survey-definitions/statistics/response-rate.ts';
import { operationIn } from '../../platform/contract/operation.ts';
import type { Input, Output } from '../../platform/contract/operation.ts';
import { day, givenInstant, instant, localized, told, whole } from '../../platform/contract/schemas.ts';
import { contactRecord } from '../../register/contacts/contact-contract.ts';
import { survey } from '../../surveys/fielding/survey-contract.ts';
import { storedDispositions } from '../../platform/database/schema/invitation-tables.ts';
import type { StoredDisposition } from './disposition.ts';

/** How a wave is run, beside the survey's own plan. */
const plan = z.strictObject({
  opensAt: instant.nullable().meta({ description: 'When it opens by itself; null: somebody opens it' }),
  excluded: z.array(z.string()).meta({ description: 'Ids of counted Members that are not asked' }),
  extendedAt: instant.nullable(),
  reminders: z.array(z.strictObject({ at: instant, state: z.enum(['planned', 'sent', 'skipped']), mails: z.int() })),
});
export type WavePlan = Output<typeof plan>;
export type Reminder = WavePlan['reminders'][number];

const reminders = z
  .array(givenInstant)
  .max(10)
  .refine((list) => new Set(list).size === list.length, 'repeated');

export const wavePlanInput = z.strictObject({
  opensAt: givenInstant.nullable(),
  excluded: z.array(z.string().max(20)).max(300),
  reminders,
});
export type WavePlanInput = Input<typeof wavePlanInput>;

/** With the answers: an answer counts whatever was noted before. */
const disposition = z.enum([...storedDispositions, 'partial', 'complete']);
export type Disposition = Output<typeof disposition>;

const waveMember = z.strictObject({
  id: z.string(),
  name: localized,
  region: z.string(),
  disposition,
  hasStarted: z.boolean().describe('There is something in the draft'),
  contact: contactRecord
    .pick({ id: true, name: true, email: true, language: true })
    .extend({ takesMail: z.boolean().describe('The address has refused none, and they have not opted out') })
    .nullable(),
  sentAt: instant.nullable(),
  sentBy: z.enum(['mail', 'letter']).nullable(),
  submittedAt: instant.nullable(),
  trouble: z.strictObject({ state: z.enum(['waiting', 'refused']), attempts: z.int(), error: z.string() }).nullable(),
});
export type WaveMember = Output<typeof waveMember>;

const outcomes = z.int().min(0);
const share = z.number().min(0).max(1).nullable();
/** One line of the table of response rates. Rates are shares, null where nobody was asked. */
const rateLine = z.strictObject({
  complete: outcomes,
  partial: outcomes,
  refusal: outcomes,
  nonContact: outcomes,
  other: outcomes,
  unknown: outcomes,
  population: z.int().describe('Members of the frozen population'),
  rr1: share,
  rr2: share,
}) satisfies z.ZodType<Dispositions>;
export type RateLine = Output<typeof rateLine>;

const rates = z.strictObject({ all: rateLine, regions: z.array(rateLine.extend({ region: z.string() })) });
export type WaveRates = Output<typeof rates>;

/** Members that had submitted by the end of this day, as clocks in Brussels count days. */
const curvePoint = z.strictObject({ day, submitted: z.int() });
export type CurvePoint = Output<typeof curvePoint>;

const outboxCounts = z.strictObject({ waiting: z.int(), sent: z.int(), refused: z.int() });
export type OutboxCounts = Output<typeof outboxCounts>;

/** How many mails went into the outbox, and why there are not more. */
const inviteCounts = z.strictObject({
  mailed: z.int(),
  written: z.int(),
  'no-contact': z.int(),
  undeliverable: z.int(),
  'opted-out': z.int(),
  'will-not-answer': z.int(),
});
export type InviteCounts = Output<typeof inviteCounts>;

export const carried = z.strictObject({
  facts: z.int().describe('Submitted answers that could have been taken over'),
  carried: z.int().describe('Taken over from the survey before, and nobody has looked at them'),
  confirmed: z.int(),
  edited: z.int(),
});

const report = { members: z.array(waveMember), rates, curve: z.array(curvePoint), mails: outboxCounts, carried };
const waveDetail = z.strictObject({
  ...report,
  survey,
  plan: plan.nullable(),
  weeks: z.array(z.int()).describe('After the opening, in which it reminds unless somebody plans otherwise'),
  sendsMail: z.boolean(),
});
export type WaveDetail = Output<typeof waveDetail>;
export type WaveReport = Pick<WaveDetail, keyof typeof report>;

const detail = whole<WaveDetail>(waveDetail, 'An annual survey as of now', {
  survey,
  plan: plan.nullable(),
  sendsMail: z.boolean(),
  members: z.array(
    whole<WaveMember>(waveMember, 'A Member that is asked', {
      id: z.string(),
      name: localized,
      region: z.string(),
      disposition: told<Disposition>(z.string(), disposition),
      submittedAt: instant.nullable(),
    }),
  ),
  rates: whole(rates, 'RR1 and RR2, in all and by region (AAPOR)'),
  curve: z.array(whole(curvePoint, 'Responses by day')),
  carried: whole(carried, 'Facts that come from the survey before'),
});

const whom = z.strictObject({ members: z.array(z.string().max(20)).min(1).max(300).nullable() });

const noted = z.enum(['opted-out', 'will-not-answer']);
export type NotedDisposition = z.output<typeof noted>;

const planned = z.strictObject({ plan: plan.nullable() });

const operation = operationIn('Annual survey');

export const waves = {
  read: operation({
    summary: 'An annual survey as it runs: who was asked, with what outcome, response rates by region',
    answer: detail,
  }),
  plan: operation({
    summary: 'Plan when an annual survey opens, whom it leaves out and when it reminds',
    body: wavePlanInput,
    example: { opensAt: null, excluded: [], reminders: ['2026-12-10T08:00:00Z'] },
    answer: planned,
  }),
  planReminders: operation({
    summary: 'Change the reminders that are still to come',
    body: z.strictObject({ reminders }),
    example: { reminders: ['2026-12-10T08:00:00Z'] },
    answer: planned,
  }),
  invite: operation({
    summary: 'Send invitations again',
    description: '`members` null: to all who have not answered.',
    body: whom,
    example: { members: ['FR'] },
    answer: z.strictObject({ counts: whole(inviteCounts, 'How many mails wait, and who takes none') }),
  }),
  writeLetters: operation({
    summary: 'Letters with new personal codes, where no mail can be sent',
    body: whom,
    example: { members: null },
    answer: 'text/csv',
  }),
  noteDisposition: operation({
    summary: 'Note that a Member will not answer, or take that back',
    body: z.strictObject({ disposition: noted.nullable() }),
    example: { disposition: 'will-not-answer' },
    answer: z.strictObject({ disposition: told<StoredDisposition>(z.string(), z.enum(storedDispositions)) }),
  }),
};
