import { z } from 'zod';
import { figure, instant, open } from '../answer-schemas.ts';
import type { Operations } from '../operation.ts';

const imported = z.strictObject({
  surveyId: z.string(),
  year: z.int(),
  responses: z.int(),
  fileDigest: z.string().meta({ description: 'SHA-256 of the file' }),
  mapping: open('The mapping by which the file was read'),
  importedBy: z.string(),
  importedAt: instant,
});

const counts = z.record(z.string(), z.int());

const summary = z.strictObject({
  definition: z.string(),
  version: z.int(),
  year: z.int(),
  responses: z.int(),
  population: z.int(),
  figures: z.array(z.strictObject({ series: z.string(), figure })),
  notAsked: z.array(z.string()).meta({ description: 'Variables of which the file says nothing' }),
  leftOut: counts.meta({ description: 'Answers off the path that are left out, by variable' }),
  blank: counts.meta({ description: 'Blanks that are accepted where an answer is required today, by variable' }),
  fileDigest: z.string(),
});

const mapping = {
  definition: 'annual-engagement',
  year: 2022,
  openedOn: '2022-01-15',
  closedOn: '2022-02-28',
  population: 184,
  member: { column: 'Country', values: { Türkiye: 'TR' } },
  language: { always: 'en' },
  columns: {
    'Overall satisfaction': {
      variable: 'overall',
      codes: { 'Very satisfied': 5, Satisfied: 4, Neutral: 3, Dissatisfied: 2, 'Very dissatisfied': 1 },
    },
  },
  ignored: ['IP address'],
  tolerate: ['blank-required'],
};

export const historyOperations: Operations = {
  'GET /api/imported-waves': {
    summary: 'Annual surveys that were brought in from files',
    scope: 'history.import',
    answer: z.strictObject({ imports: z.array(imported) }),
  },
  'POST /api/imported-waves': {
    summary: 'Bring in the responses of an earlier annual survey: the whole file or nothing',
    description:
      'The mapping says which of their columns is which of our variables (as in the codebook) and which of their words is which of our codes. Columns that bear our own names need no entry; every other one is mapped or ignored. What the file does not hold is recorded as not asked. With `dry` everything is checked and nothing stored (200); without it a closed survey of that year is made (201).',
    scope: 'history.import',
    example: {
      file: 'Country,Overall satisfaction,IP address\nTürkiye,Very satisfied,192.0.2.1\nSenegal,Satisfied,192.0.2.2\n',
      mapping,
      dry: true,
    },
    answer: z.strictObject({ surveyId: z.string().nullable(), summary }),
  },
};
