import { z } from 'zod';
import { operationIn } from '../../platform/contract/operation.ts';
import { languageCode } from '../../surveys/fielding/record-schemas.ts';

/** How a CSV is written. As they stand: RFC 4180 with commas, decimal points and without a mark, which every program reads. */
const layout = {
  /** A mark at the beginning that tells old spreadsheets that the file is UTF-8. */
  bom: z.literal('1').optional(),
  separator: z.enum(['comma', 'semicolon']).default('comma'),
  decimal: z.enum(['point', 'comma']).default('point'),
  /** Not the file but what the whole of it must be like: number of rows and bytes, and its checksum. */
  digest: z.literal('1').optional(),
};

export type Layout = { readonly separator: 'comma' | 'semicolon'; readonly decimal: 'point' | 'comma' };

const fits = ({ separator, decimal }: Layout): boolean => decimal === 'point' || separator === 'semicolon';
const misfit = { error: 'decimal-comma-needs-semicolon', path: ['decimal'] };

const layoutQuery = z.strictObject(layout).refine(fits, misfit);

/** `language`: of the words; without it those of the form's first language, and of a codebook all. */
const codebookQuery = z.strictObject({ ...layout, language: languageCode.optional() }).refine(fits, misfit);

const answersQuery = z
  .strictObject({ ...layout, language: languageCode.optional(), values: z.enum(['codes', 'labels']).default('codes') })
  .refine(fits, misfit);

/** As any of the files is asked for. */
export type FileQuery = z.output<typeof layoutQuery> & {
  readonly language?: string | undefined;
  readonly values?: 'codes' | 'labels';
};

/** What the whole of a file must be like. */
export type Digest = { readonly rows: number; readonly bytes: number; readonly sha256: string };

const operation = operationIn('Exports');

const file = <const Query extends z.ZodObject>(summary: string, query: Query) =>
  operation({
    summary,
    description:
      'Streamed. With `digest=1` comes not the file but JSON: `rows`, `bytes` and `sha256` of the whole, to tell half a file from a whole one.',
    query,
    answer: 'text/csv',
  });

/** Every CSV that a survey gives, by its name. */
export const surveyFiles = {
  'responses.csv': file('Answers, one row for each response', answersQuery),
  'answers.csv': file('Answers, one row for each answer', codebookQuery),
  'texts.csv': file('Free texts, question by question and in no order', layoutQuery),
  'codebook.csv': file('The book that explains the columns', codebookQuery),
  'invitations.csv': file('Who was invited, with what outcome; never of an anonymous survey', layoutQuery),
  'carried.csv': file('Facts taken over from the annual survey before, and what became of each', layoutQuery),
  'waves.csv': file('This survey and the earlier ones of its kind, stacked', answersQuery),
  'waves-codebook.csv': file('The book to that, with the revisions of items marked', codebookQuery),
};
export type SurveyFileName = keyof typeof surveyFiles;
