import { z } from 'zod';
import { saveLimits } from '../../../survey-definitions/collaboration/save-limits.ts';
import { carryStates } from '../../../survey-definitions/collaboration/carry.ts';
import type { Conflict, Saved } from '../../../survey-definitions/collaboration/merge-changes.ts';
import type { SettledConditions } from '../../../survey-definitions/collaboration/settle-hidden.ts';
import type { Answer } from '../../../survey-definitions/language/answer.ts';
import type { Occasion } from '../../../survey-definitions/language/occasion.ts';
import type { Texts } from '../../../survey-definitions/language/texts.ts';
import type { Definition } from '../../../survey-definitions/questionnaire/definition.ts';
import { confidentialities } from '../../../survey-definitions/surveys/survey.ts';
import { operationIn } from '../../platform/contract/operation.ts';
import type { Output } from '../../platform/contract/operation.ts';
import { instant, localized, open, told, whole } from '../../platform/contract/schemas.ts';
import { collaboratorRoles } from '../../platform/database/schema/collaboration-tables.ts';
import { sectionStates } from './section-state.ts';

export type { SectionState } from './section-state.ts';

const answer = z.union([
  z.number(),
  z.string(),
  z.array(z.string()).readonly(),
  z.strictObject({ missing: z.enum(['notApplicable', 'noOpinion', 'notAsked']) }),
]) satisfies z.ZodType<Answer>;

/** One variable as it stands: `by` is a collaborator's id, `at` an instant, `value` null where it was cleared. */
const answerState = z.strictObject({
  value: answer.nullable(),
  revision: z.int(),
  by: z.string(),
  at: z.string(),
  carry: z.enum(carryStates).nullable().describe('Of what was taken over from the wave before: what became of it'),
});
export type AnswerState = Output<typeof answerState>;

/** A remark beside an item, for the colleagues; never part of the response. */
const note = z.strictObject({ id: z.string(), variable: z.string(), text: z.string(), by: z.string(), at: instant });
export type Note = Output<typeof note>;

const writer = {
  id: z.string(),
  name: z.string(),
  role: z.enum(collaboratorRoles),
  sections: z.array(z.string()).nullable(),
};

/** What changes while people work: as much of it as this collaborator may see. */
const collaborationState = z.strictObject({
  revision: z.int().describe('Rises with every change of anything in here: what the events announce'),
  state: z.enum(['draft', 'submitted']),
  submittedAt: instant.nullable(),
  receipt: z.string().nullable().describe('Of the last submission; it stands while the response is reopened'),
  surveyState: z.enum(['draft', 'open', 'closed']),
  closesAt: instant.nullable(),
  me: z.strictObject({ ...writer, language: z.string(), rest: z.enum(['read', 'hidden']) }),
  collaborators: z.array(z.strictObject({ ...writer, ended: z.boolean() })),
  answers: z.record(z.string(), answerState),
  // Of questions that depend on hidden answers: what is left of their conditions, the hidden part decided.
  conditions: z.custom<SettledConditions>(),
  sections: z.record(z.string(), z.strictObject({ state: z.enum(sectionStates), by: z.string(), at: instant })),
  notes: z.array(note),
});
export type CollaborationState = Output<typeof collaborationState>;

/** Everything that the page of one collaborator needs. */
const collaboration = collaborationState.extend({
  survey: z.strictObject({
    id: z.string(),
    address: z.string(),
    definition: z.string(),
    version: z.int(),
    confidentiality: z.enum(confidentialities),
    openedAt: instant.nullable(),
    languages: z.array(z.string()),
  }),
  definition: open<Definition>('The structure'),
  texts: z.record(z.string(), open<Texts>('The words of one language')),
  occasion: open<Occasion>('What the definition may know of the survey'),
  member: z.strictObject({ id: z.string(), name: localized }),
  lastWave: z
    .record(z.string(), answer)
    .nullable()
    .describe('The facts that this Member gave in the wave before and that may be taken over; never an opinion'),
  years: z
    .array(z.strictObject({ year: z.int(), answers: z.record(z.string(), answer) }))
    .describe('What this Member rated in each year, once the survey has closed; empty before'),
});
export type Collaboration = Output<typeof collaboration>;

const outline = {
  revision: z.int(),
  state: z.enum(['draft', 'submitted']),
  submittedAt: instant.nullable(),
  receipt: z.string().nullable(),
  answers: z.record(z.string(), whole(answerState, 'A variable as it stands')),
};

/** Any JSON value: the core looks at it with the item's own rule. Null clears. */
const value = z.custom<Answer | null>((given) => given !== undefined, { error: 'missing' });

const change = z.strictObject({
  variable: z.string().max(200),
  value,
  base: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER),
  carry: z
    .enum(carryStates)
    .exactOptional()
    .describe(
      'It is the fact of the wave before, taken over unseen or looked at, or was changed before it was saved; believed where that wave has it',
    ),
});

export const saving = z.strictObject({
  changes: z
    .array(change)
    .min(1)
    .max(saveLimits.changes)
    .refine((all) => new Set(all.map((one) => one.variable)).size === all.length, 'repeated-variable'),
  /** 120 random bits at least: the key is what makes a retry the same save. */
  key: z.string().regex(/^[A-Za-z0-9_-]{20,64}$/),
});

const saved = z.strictObject({
  saved: told<Saved>(z.unknown(), z.record(z.string(), z.strictObject({ revision: z.int() }))),
  conflicts: told<readonly Conflict<AnswerState>[]>(
    z.unknown(),
    z.array(z.strictObject({ variable: z.string(), mine: answer.nullable(), theirs: answerState })),
  ),
});
export type SavedAnswers = Output<typeof saved>;

const noteWriting = z.strictObject({
  variable: z.string().max(200),
  text: z
    .string()
    .max(2_000)
    .transform((text) => text.normalize('NFC').trim())
    .refine((text) => text !== '', 'missing')
    .refine((text) => !/[^\P{Cc}\n\r\t]/u.test(text), 'control-character'),
});

const operation = operationIn('Form of a Member');

/** One response per Member, written by many hands. */
export const memberForm = {
  read: operation({
    summary: 'The Member’s response, with everything that its page needs',
    answer: whole<Collaboration>(collaboration, 'As much of it as this person may see', outline),
  }),
  state: operation({
    summary: 'What changes while people work',
    answer: whole<CollaborationState>(collaborationState, 'As much of it as this person may see', outline),
  }),
  events: operation({ summary: 'That something has changed, as events', answer: 'text/event-stream' }),
  save: operation({
    summary: 'Save answers',
    description:
      '`base` is the revision that each was made on; what somebody else changed meanwhile comes back as a conflict.',
    body: saving,
    example: { changes: [{ variable: 'overall', value: 4, base: 0 }], key: '0123456789abcdefghijklmn' },
    answer: saved,
  }),
  setSection: operation({
    summary: 'Say how far a section is',
    body: z.strictObject({ state: z.enum(sectionStates) }),
    example: { state: 'ready' },
    status: 204,
  }),
  addNote: operation({
    summary: 'Leave a remark beside a question',
    body: noteWriting,
    example: { variable: 'overall', text: 'Please check.' },
    status: 201,
    answer: z.strictObject({ note: whole(note, 'The remark') }),
  }),
  submit: operation({
    summary: 'Submit for the Member',
    answer: z.strictObject({ receipt: z.string(), submittedAt: instant }),
  }),
  reopen: operation({ summary: 'Open the response again', status: 204 }),
};
