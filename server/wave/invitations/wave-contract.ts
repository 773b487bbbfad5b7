import { z } from 'zod';
import type { LocalizedText } from '../../../survey-definitions/language/occasion.ts';
import type { Dispositions } from '../../../survey-definitions/statistics/response-rate.ts';
import type { Survey } from '../../../survey-definitions/surveys/survey.ts';
import { operationIn } from '../../platform/contract/operation.ts';
import type { Input, Output } from '../../platform/contract/operation.ts';
import { givenInstant, instant, localized, open, told } from '../../platform/contract/schemas.ts';
import type { Contact } from '../../register/contacts/contact-contract.ts';
import { survey } from '../../surveys/fielding/survey-contract.ts';
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
export type Disposition = StoredDisposition | 'partial' | 'complete';

export type WaveMember = {
  readonly id: string;
  readonly name: LocalizedText;
  readonly region: string;
  readonly disposition: Disposition;
  /** There is something in the draft. */
  readonly hasStarted: boolean;
  /** `takesMail`: the address has refused none, and they have not opted out. */
  readonly contact: (Pick<Contact, 'id' | 'name' | 'email' | 'language'> & { readonly takesMail: boolean }) | null;
  readonly sentAt: string | null;
  readonly sentBy: 'mail' | 'letter' | null;
  readonly submittedAt: string | null;
  readonly trouble: { readonly state: 'waiting' | 'refused'; readonly attempts: number; readonly error: string } | null;
};

/** One line of the table of response rates. Rates are shares, null where nobody was asked. */
export type RateLine = Dispositions & {
  /** Members of the frozen population. */
  readonly population: number;
  readonly rr1: number | null;
  readonly rr2: number | null;
};

export type WaveRates = {
  readonly all: RateLine;
  readonly regions: readonly (RateLine & { readonly region: string })[];
};

/** Members that had submitted by the end of this day, as clocks in Brussels count days. */
export type CurvePoint = { readonly day: string; readonly submitted: number };

export type OutboxCounts = { readonly waiting: number; readonly sent: number; readonly refused: number };

/** How many mails went into the outbox, and why there are not more. */
export type InviteCounts = Readonly<
  Record<'mailed' | 'written' | 'no-contact' | 'undeliverable' | 'opted-out' | 'will-not-answer', number>
>;

export type WaveReport = {
  readonly members: readonly WaveMember[];
  readonly rates: WaveRates;
  readonly curve: readonly CurvePoint[];
  readonly mails: OutboxCounts;
};

export type WaveDetail = WaveReport & {
  readonly survey: Survey;
  readonly plan: WavePlan | null;
  /** Weeks after the opening in which it reminds unless somebody plans otherwise. */
  readonly weeks: readonly number[];
  readonly sendsMail: boolean;
};

const detail = open<WaveDetail>('An annual survey as of now', {
  survey,
  plan: plan.nullable(),
  sendsMail: z.boolean(),
  members: z.array(
    open<WaveMember>('A Member that is asked', {
      id: z.string(),
      name: localized,
      region: z.string(),
      disposition: told<Disposition>(z.string()),
      submittedAt: instant.nullable(),
    }),
  ),
  rates: open<WaveRates>('RR1 and RR2, in all and by region (AAPOR)'),
  curve: z.array(open<CurvePoint>('Responses by day')),
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
    answer: z.strictObject({ counts: open<InviteCounts>('How many mails wait, and who takes none') }),
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
    answer: z.strictObject({ disposition: told<StoredDisposition>(z.string()) }),
  }),
};
