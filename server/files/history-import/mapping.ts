import { z } from 'zod';
import { plainLine } from '../../platform/http/plain-line.ts';

/** A column of somebody else's file, by the words of its header. */
const header = plainLine(300);
const name = z.string().max(200);

/** One of our codes, a missing reason, or null for a blank. Of one option of a multiple choice: 1 chosen, 0 not. */
const value = z.union([
  z.number(),
  z.string().max(4_000),
  z.strictObject({ missing: z.enum(['notApplicable', 'noOpinion', 'notAsked']) }),
  z.null(),
]);

const codes = z.record(z.string().max(4_000), value);

/** `same`, `unknown`, or what it was. */
const asked = plainLine(100).refine((text) => text.trim() !== '', 'missing');

const column = z.strictObject({
  variable: name.meta({ description: 'Our variable, as in the codebook' }),
  option: name.optional().meta({ description: 'Of a multiple choice: the option that this column says yes or no to' }),
  separator: z
    .string()
    .min(1)
    .max(5)
    .optional()
    .meta({ description: 'Of a multiple choice: what stands between codes' }),
  codes: codes
    .optional()
    .meta({ description: 'Their words to our codes; without it the cells hold our codes already' }),
  scale: asked.optional().meta({
    description:
      'Of a rating: the scale that it was answered on. `same`: ours; `unknown` (and nothing): taken to be ours, and said so; anything else, as `10 points`, breaks the series',
  }),
  wording: asked.optional().meta({ description: 'Of a rating: how it was put, in the same way' }),
});

const day = z.iso.date();

/**
 * How somebody else's file of an earlier annual survey is to be read: their columns to our variables, their codes to ours. A column that
 * bears one of our own names needs no entry; every other one is mapped or ignored, so that nothing is lost unseen.
 */
export const historyMapping = z
  .strictObject({
    $schema: z.string().max(500).optional(),
    definition: z.string().max(60).meta({ description: 'The questionnaire, as in annual-engagement' }),
    version: z.int().min(1).optional().meta({ description: 'Its version; the newest unless it says so' }),
    year: z.int().min(2000).max(2100),
    openedOn: day,
    closedOn: day,
    population: z.int().min(1).max(100_000).meta({ description: 'N of that year: how many Members were invited' }),
    confidentiality: z.enum(['confidential', 'attributed']).default('confidential'),
    member: z
      .strictObject({ column: header, values: z.record(z.string().max(300), z.string().max(20)).default({}) })
      .meta({
        description: 'Who answered: our id, the ISO code, the name in an official language, or what `values` says',
      }),
    language: z.union([
      z.strictObject({ always: z.string().max(10) }),
      z.strictObject({ column: header, values: z.record(z.string().max(100), z.string().max(10)).default({}) }),
    ]),
    submittedOn: z
      .strictObject({ column: header })
      .optional()
      .meta({ description: 'Begins with the day, YYYY-MM-DD; without it all were submitted on the last day' }),
    columns: z.record(z.string().max(300), column).default({}),
    ignored: z.array(header).max(2_000).default([]).meta({ description: 'Columns that are left out on purpose' }),
    tolerate: z
      .array(z.enum(['blank-required', 'off-path']))
      .default([])
      .meta({
        description:
          'blank-required: a question that must be answered today may be blank. off-path: what today would not be asked is left out, and counted',
      }),
    guarded: z.boolean().default(false).meta({
      description:
        'The file is one of our own exports: apostrophes that guard texts and our words for missing answers are read',
    }),
  })
  .refine(({ openedOn, closedOn }) => openedOn < closedOn, { error: 'ends-before-start', path: ['closedOn'] });

export type HistoryMapping = z.output<typeof historyMapping>;
export type ColumnMapping = z.output<typeof column>;
export type MappedValue = z.output<typeof value>;
