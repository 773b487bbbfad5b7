import { z } from 'zod';
import { pageQuery } from '../../../platform/http/page-of.ts';
import { languageCode } from '../../../surveys/fielding/record-schemas.ts';
import { figure, next, open, survey } from '../answer-schemas.ts';
import type { Operations } from '../operation.ts';

const language = z.strictObject({ language: languageCode.default('en') });
const oneSurvey = z.strictObject({ survey });

const plan = {
  definition: 'post-session-ptc',
  record: {
    kind: 'session',
    committee: 'PTC',
    numbers: '247/248',
    startsOn: '2026-11-16',
    endsOn: '2026-11-20',
    place: 'Brussels',
    format: 'on-site',
    languages: ['en', 'fr'],
    agendaItems: [{ code: 'a1', label: { en: 'E-commerce', fr: 'Commerce électronique' } }],
  },
  confidentiality: 'confidential',
  languages: ['en', 'fr'],
  population: 80,
  closesAt: '2026-11-27T17:00:00Z',
};

const results = z.strictObject({
  survey,
  unit: z.enum(['member', 'delegate']),
  population: z.int().nullable(),
  responses: z.int(),
  withheld: z.enum(['open', 'too-few']).nullable().meta({ description: 'If so, nothing else is there' }),
  respondents: open('Who answered: Members, delegates, observers').nullable(),
  kpi: z.looseObject({ series: z.string(), variable: z.string(), figure }).nullable(),
  items: z.array(z.looseObject({ variable: z.string() })),
  texts: z.array(open('Free texts of an item')),
  trend: z.array(open('Earlier surveys of the same questionnaire, this one last')),
});

const codes = z.array(z.strictObject({ delegation: z.string(), label: z.string(), code: z.string(), url: z.string() }));

export const surveyOperations: Operations = {
  'GET /api/surveys': {
    summary: 'Surveys within reach, the newest first',
    scope: 'survey.read',
    query: pageQuery,
    answer: z.strictObject({ surveys: z.array(survey), next }),
  },
  'POST /api/surveys': {
    summary: 'Plan a survey: a draft',
    description: 'The newest version of the questionnaire is pinned.',
    scope: 'survey.write',
    example: plan,
    status: 201,
    answer: oneSurvey,
  },
  'GET /api/surveys/:id': {
    summary: 'A survey with its questionnaire and the words of it',
    scope: 'survey.read',
    answer: z.strictObject({
      survey,
      definition: open('The questionnaire: structure without words'),
      texts: z.record(z.string(), open('The words of the questionnaire in one language')),
      publicUrl: z.string(),
    }),
  },
  'PATCH /api/surveys/:id': {
    summary: 'Change a draft: always the whole of it',
    scope: 'survey.write',
    example: plan,
    answer: oneSurvey,
  },
  'DELETE /api/surveys/:id': { summary: 'Throw a draft away', scope: 'survey.write', status: 204 },
  'PUT /api/surveys/:id/opening': {
    summary: 'Open a draft',
    description: 'From then on everything but the closing time stands. An annual survey sends its invitations.',
    scope: 'survey.open',
    example: {},
    answer: oneSurvey,
  },
  'PUT /api/surveys/:id/extension': {
    summary: 'Move the closing time of an open survey',
    scope: 'survey.close',
    example: { closesAt: '2026-12-04T17:00:00Z' },
    answer: oneSurvey,
  },
  'PUT /api/surveys/:id/closure': { summary: 'Close a survey', scope: 'survey.close', example: {}, answer: oneSurvey },
  'GET /api/surveys/:id/preview': {
    summary: 'The form as respondents see it',
    scope: 'survey.read',
    query: language,
    answer: 'text/html',
  },
  'POST /api/previews': {
    summary: 'The form of a survey that is not stored yet',
    scope: 'survey.write',
    example: { ...plan, language: 'fr' },
    answer: 'text/html',
  },
  'GET /api/surveys/:id/qr.svg': {
    summary: 'The QR code of its address',
    scope: 'survey.read',
    answer: 'image/svg+xml',
  },
  'GET /api/surveys/:id/count': {
    summary: 'How many have answered',
    scope: 'survey.read',
    answer: z.strictObject({
      responses: z.int(),
      population: z.int().nullable(),
      state: z.enum(['draft', 'open', 'closed']),
    }),
  },
  'GET /api/surveys/:id/counts': {
    summary: 'The same, as server-sent events whenever it changes',
    scope: 'survey.read',
    answer: 'text/event-stream',
  },
  'GET /api/surveys/:id/results': {
    summary: 'What a survey came to: rate, interval, comparison, verdict, distributions, texts',
    description: 'After disclosure control. Of an anonymous survey nothing before it is closed.',
    scope: 'survey.results',
    answer: results,
  },
  'POST /api/surveys/:id/access-codes': {
    summary: 'Personal codes for delegations, shown this once',
    scope: 'survey.open',
    example: { delegations: [{ delegation: 'FR', label: 'Head of delegation' }] },
    status: 201,
    answer: z.strictObject({ codes }),
  },
};
