import { z } from 'zod';
import { saveLimits } from '../../../survey-definitions/collaboration/save-limits.ts';
import type { Conflict, Saved } from '../../../survey-definitions/collaboration/merge-changes.ts';
import type { KeptAnswer } from '../../../survey-definitions/collaboration/merge-change.ts';
import type { SettledConditions } from '../../../survey-definitions/collaboration/settle-hidden.ts';
import type { Answer, Answers } from '../../../survey-definitions/language/answer.ts';
import type { LocalizedText, Occasion } from '../../../survey-definitions/language/occasion.ts';
import type { TextsByLanguage } from '../../../survey-definitions/language/texts.ts';
import type { Definition } from '../../../survey-definitions/questionnaire/definition.ts';
import type { Survey } from '../../../survey-definitions/surveys/survey.ts';
import { operationIn } from '../../platform/contract/operation.ts';
import type { Output } from '../../platform/contract/operation.ts';
import { instant, open, told } from '../../platform/contract/schemas.ts';
import type { Collaborator } from './collaborator.ts';
import { sectionStates } from './section-state.ts';
import type { SectionStanding } from './section-state.ts';

export type { SectionState } from './section-state.ts';

/** One variable as it stands: `by` is a collaborator's id, `at` an instant, `value` null where it was cleared. */
export type AnswerState = KeptAnswer & { readonly by: string; readonly at: string };

/** A remark beside an item, for the colleagues; never part of the response. */
export type Note = {
  readonly id: string;
  readonly variable: string;
  readonly text: string;
  readonly by: string;
  readonly at: string;
};

/** What changes while people work: as much of it as this collaborator may see. */
export type CollaborationState = {
  /** Rises with every change of anything in here: what the events announce. */
  readonly revision: number;
  readonly state: 'draft' | 'submitted';
  readonly submittedAt: string | null;
  /** Of the last submission; it stands while the response is reopened. */
  readonly receipt: string | null;
  readonly surveyState: Survey['state'];
  readonly closesAt: string | null;
  readonly me: Pick<Collaborator, 'id' | 'name' | 'role' | 'language' | 'sections' | 'rest'>;
  readonly collaborators: readonly {
    readonly id: string;
    readonly name: string;
    readonly role: Collaborator['role'];
    readonly sections: Collaborator['sections'];
    readonly ended: boolean;
  }[];
  readonly answers: Readonly<Record<string, AnswerState>>;
  /** Of questions that depend on hidden answers: what is left of their conditions, the hidden part decided. */
  readonly conditions: SettledConditions;
  readonly sections: Readonly<Record<string, SectionStanding>>;
  readonly notes: readonly Note[];
};

/** Everything that the page of one collaborator needs. */
export type Collaboration = CollaborationState & {
  readonly survey: Pick<Survey, 'id' | 'address' | 'definition' | 'version' | 'confidentiality' | 'languages'>;
  readonly definition: Definition;
  readonly texts: TextsByLanguage;
  readonly occasion: Occasion;
  readonly member: { readonly id: string; readonly name: LocalizedText };
  /** What this Member answered in the wave before, for reference. */
  readonly lastWave: Answers | null;
};

const outline = {
  revision: z.int(),
  state: z.enum(['draft', 'submitted']),
  submittedAt: instant.nullable(),
  receipt: z.string().nullable(),
  answers: z.record(z.string(), open<AnswerState>('A variable as it stands')),
};

/** Any JSON value: the core looks at it with the item's own rule. Null clears. */
const value = z.custom<Answer | null>((given) => given !== undefined, { error: 'missing' });

const change = z.strictObject({
  variable: z.string().max(200),
  value,
  base: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER),
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
  saved: told<Saved>(z.unknown()),
  conflicts: told<readonly Conflict<AnswerState>[]>(z.unknown()),
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
    answer: open<Collaboration>('As much of it as this person may see', outline),
  }),
  state: operation({
    summary: 'What changes while people work',
    answer: open<CollaborationState>('As much of it as this person may see', outline),
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
    answer: z.strictObject({ note: open<Note>('The remark') }),
  }),
  submit: operation({
    summary: 'Submit for the Member',
    answer: z.strictObject({ receipt: z.string(), submittedAt: instant }),
  }),
  reopen: operation({ summary: 'Open the response again', status: 204 }),
};
