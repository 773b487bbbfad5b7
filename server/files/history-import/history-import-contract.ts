import { firstLanguage } from '../../../survey-definitions/reference/first-language.ts';
import { z } from 'zod';
import { operationIn } from '../../platform/contract/operation.ts';
import type { Output } from '../../platform/contract/operation.ts';
import { instant, whole } from '../../platform/contract/schemas.ts';
import { figure } from '../../results/survey/results-contract.ts';
import { historyMapping } from './mapping.ts';
import type { HistoryMapping } from './mapping.ts';

const imported = z.strictObject({
  surveyId: z.string(),
  year: z.int(),
  responses: z.int(),
  fileDigest: z.string().meta({ description: 'SHA-256 of the file' }),
  mapping: whole<HistoryMapping>(historyMapping, 'The mapping by which the file was read'),
  importedBy: z.string(),
  importedAt: instant,
});
/** A wave that was brought in from a file. */
export type HistoryImport = Output<typeof imported>;

const counts = z.record(z.string(), z.int());

const summary = z.strictObject({
  definition: z.string(),
  version: z.int(),
  year: z.int(),
  responses: z.int(),
  population: z.int(),
  figures: z.array(z.strictObject({ series: z.string(), figure })),
  notAsked: z.array(z.string()).meta({ description: 'Variables of which the file says nothing' }),
  asked: z
    .array(
      z.strictObject({
        column: z.string(),
        variable: z.string(),
        series: z.string().nullable().meta({ description: 'The KPI series that it feeds' }),
        scale: z.string().meta({ description: '`same`, `unknown`, or what the mapping says' }),
        wording: z.string(),
      }),
    )
    .meta({ description: 'How the ratings of the file were asked; those that feed a series first' }),
  leftOut: counts.meta({ description: 'Answers off the path that are left out, by variable' }),
  blank: counts.meta({ description: 'Blanks that are accepted where an answer is required today, by variable' }),
  fileDigest: z.string(),
});
/** What a person looks at before an import, beside the report of that year: do the rates agree? */
export type HistorySummary = Output<typeof summary>;

const checked = z.strictObject({ surveyId: z.string().nullable(), summary });
export type HistoryChecked = Output<typeof checked>;

const operation = operationIn('Earlier years');

export const historyImports = {
  list: operation({
    summary: 'Annual surveys that were brought in from files',
    answer: z.strictObject({ imports: z.array(imported) }),
  }),
  /** The file is sent as text within the document, beside the mapping by which it is to be read. */
  import: operation({
    summary: 'Bring in the responses of an earlier annual survey: the whole file or nothing',
    description:
      'The mapping says which of their columns is which of our variables (as in the codebook) and which of their words is which of our codes. Columns that bear our own names need no entry; every other one is mapped or ignored. What the file does not hold is recorded as not asked. With `dry` everything is checked and nothing stored (200); without it a closed survey of that year is made (201).',
    body: z.strictObject({
      file: z.string().min(1).meta({ description: 'The CSV as text' }),
      mapping: historyMapping,
      dry: z.boolean().meta({ description: 'true: check everything and change nothing' }),
    }),
    example: {
      file: 'Country,Overall satisfaction,IP address\nTürkiye,Very satisfied,192.0.2.1\nSenegal,Satisfied,192.0.2.2\n',
      mapping: {
        definition: 'annual-engagement',
        year: 2022,
        openedOn: '2022-01-15',
        closedOn: '2022-02-28',
        population: 184,
        member: { column: 'Country', values: { Türkiye: 'TR' } },
        language: { always: firstLanguage },
        columns: {
          'Overall satisfaction': {
            variable: 'overall',
            codes: { 'Very satisfied': 5, Satisfied: 4, Neutral: 3, Dissatisfied: 2, 'Very dissatisfied': 1 },
          },
        },
        ignored: ['IP address'],
        tolerate: ['blank-required'],
      },
      dry: true,
    },
    answer: checked,
  }),
};
