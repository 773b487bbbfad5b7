import { z } from 'zod';
import { languageCode } from '../../../surveys/fielding/record-schemas.ts';
import { localized, open } from '../answer-schemas.ts';
import type { Operations } from '../operation.ts';

const summary = z.strictObject({
  name: z.string(),
  version: z.int(),
  occasion: z.enum(['wave', 'session', 'activity']),
  committee: z.string().nullable(),
  title: localized,
  languages: z.array(z.string()),
  minutes: z.number(),
});

export const definitionOperations: Operations = {
  'GET /api/definitions': {
    summary: 'The questionnaires on offer',
    scope: 'definitions.read',
    answer: z.strictObject({
      definitions: z.array(summary),
      problems: z.array(open('What is wrong with another one')),
    }),
  },
  'GET /api/definitions/:name': {
    summary: 'A questionnaire, its newest version: structure and words',
    scope: 'definitions.read',
    answer: z.looseObject({
      definition: z.looseObject({ name: z.string(), version: z.int() }),
      texts: z.record(z.string(), z.looseObject({})),
    }),
  },
  'GET /api/definitions/:name/preview': {
    summary: 'A questionnaire as respondents would see it',
    scope: 'definitions.read',
    query: z.strictObject({ language: languageCode.default('en') }),
    answer: 'text/html',
  },
};
