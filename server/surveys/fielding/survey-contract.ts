import { officialLanguages } from '../../../survey-definitions/reference/languages.ts';
import { firstLanguage } from '../../../survey-definitions/reference/first-language.ts';
import exampleNames from '../../platform/contract/example-names.json' with { type: 'json' };
import { z } from 'zod';
import type { Definition } from '../../../survey-definitions/questionnaire/definition.ts';
import type { Texts } from '../../../survey-definitions/language/texts.ts';
import { confidentialities } from '../../../survey-definitions/surveys/survey.ts';
import type { Survey, SurveyPlan } from '../../../survey-definitions/surveys/survey.ts';
import { operationIn } from '../../platform/contract/operation.ts';
import type { Output } from '../../platform/contract/operation.ts';
import { givenInstant, instant, next, open } from '../../platform/contract/schemas.ts';
import { pageQuery } from '../../platform/http/page-of.ts';
import { keptRecord, languageCode, occasionRecord } from './record-schemas.ts';

/** What a draft is made of and changed to: always the whole of it. Whatever else is sent is refused. */
const planFields = z.strictObject({
  definition: z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/),
  record: occasionRecord,
  confidentiality: z.enum(confidentialities),
  languages: z
    .array(languageCode)
    .min(1)
    .max(20)
    .refine((codes) => new Set(codes).size === codes.length, 'repeated'),
  population: z.int().min(1).max(100_000).nullable(),
  delegates: z
    .int()
    .min(1)
    .max(1_000_000)
    .nullable()
    .default(null)
    .describe('Delegates registered, not fewer than delegations: without both an anonymous survey has no interval'),
  closesAt: givenInstant.nullable(),
});

type Counts = Pick<SurveyPlan, 'record' | 'population' | 'delegates'>;

const hasDelegates = ({ record, population, delegates }: Counts): boolean =>
  (delegates ?? null) === null || (record.kind !== 'wave' && (delegates ?? 0) >= (population ?? 0));

const refusal = { path: ['delegates'], error: 'fewer-delegates-than-delegations' };

const plan = planFields.refine(hasDelegates, refusal) satisfies z.ZodType<SurveyPlan>;

export const survey: z.ZodType<Survey> = z.strictObject({
  ...planFields.shape,
  delegates: z.int().nullable(),
  record: keptRecord,
  languages: z.array(z.string()).readonly(),
  closesAt: instant.nullable(),
  id: z.string(),
  address: z.string().meta({ description: 'The short address under which people answer' }),
  version: z.int(),
  state: z.enum(['draft', 'open', 'closed']),
  createdAt: instant,
  openedAt: instant.nullable(),
  closedAt: instant.nullable(),
  responses: z.int(),
  isImported: z.literal(true).optional().meta({ description: 'Its responses were brought in from a file' }),
});

const oneSurvey = z.strictObject({ survey });

const detail = z.strictObject({
  survey,
  definition: open<Definition>('The questionnaire: structure without words'),
  texts: z.record(z.string(), open<Texts>('The words of the questionnaire in one language')),
  publicUrl: z.string(),
});
export type SurveyDetail = Output<typeof detail>;

/** What the stream tells, whenever it changes. */
export type Count = Pick<Survey, 'responses' | 'state'>;

/** The body of a change of state that needs no more to be said. */
const nothing = z.strictObject({});

const example = {
  definition: 'post-session-ptc',
  record: {
    kind: 'session',
    committee: 'PTC',
    numbers: '247/248',
    startsOn: '2026-11-16',
    endsOn: '2026-11-20',
    place: 'Brussels',
    format: 'on-site',
    languages: officialLanguages,
    agendaItems: [{ code: 'a1', label: exampleNames.agendaItem }],
  },
  confidentiality: 'confidential',
  languages: officialLanguages,
  population: 80,
  closesAt: '2026-11-27T17:00:00Z',
} as const;

const operation = operationIn('Surveys');

export const surveys = {
  list: operation({
    summary: 'Surveys within reach, the newest first',
    query: pageQuery,
    answer: z.strictObject({ surveys: z.array(survey), next }),
  }),
  plan: operation({
    summary: 'Plan a survey: a draft',
    description: 'The newest version of the questionnaire is pinned.',
    body: plan,
    example,
    status: 201,
    answer: oneSurvey,
  }),
  read: operation({ summary: 'A survey with its questionnaire and the words of it', answer: detail }),
  change: operation({ summary: 'Change a draft: always the whole of it', body: plan, example, answer: oneSurvey }),
  discard: operation({ summary: 'Throw a draft away', status: 204 }),
  open: operation({
    summary: 'Open a draft',
    description: 'From then on everything but the closing time stands. An annual survey sends its invitations.',
    body: nothing,
    example: {},
    answer: oneSurvey,
  }),
  extend: operation({
    summary: 'Move the closing time of an open survey',
    body: z.strictObject({ closesAt: givenInstant }),
    example: { closesAt: '2026-12-04T17:00:00Z' },
    answer: oneSurvey,
  }),
  close: operation({ summary: 'Close a survey', body: nothing, example: {}, answer: oneSurvey }),
  preview: operation({
    summary: 'The form as respondents see it',
    query: z.strictObject({ language: languageCode.default(firstLanguage) }),
    answer: 'text/html',
  }),
  previewOfPlan: operation({
    summary: 'The form of a survey that is not stored yet',
    body: planFields.extend({ language: languageCode }).refine(hasDelegates, refusal),
    example: { ...example, language: firstLanguage },
    answer: 'text/html',
  }),
  qr: operation({ summary: 'The QR code of its address', answer: 'image/svg+xml' }),
  count: operation({
    summary: 'How many have answered',
    answer: z.strictObject({
      responses: z.int(),
      population: z.int().nullable(),
      state: z.enum(['draft', 'open', 'closed']),
    }),
  }),
  counts: operation({
    summary: 'The same, as server-sent events whenever it changes',
    answer: 'text/event-stream',
  }),
};
