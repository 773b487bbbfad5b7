import { z } from 'zod';
import type { Measure } from '../../../survey-definitions/figures/measures.ts';
import { measureSeries } from '../../../survey-definitions/figures/measures.ts';
import { operationIn } from '../../platform/contract/operation.ts';
import type { Output } from '../../platform/contract/operation.ts';
import { day, entered, importQuery, instant, namesById, newId, whole } from '../../platform/contract/schemas.ts';
import { filledLine } from '../../platform/http/plain-line.ts';

/** A year in which a measure of a plan can be due: anything else is a slip of the pen. */
const dueDay = day.refine((text) => text >= '2000-01-01' && text <= '2100-12-31', 'not-a-date');

/** What is typed in or imported: the same rules for both. */
export const newMeasure = (today: () => string) =>
  z.strictObject({
    series: z
      .string()
      .refine((series) => measureSeries.includes(series), 'not-an-objective')
      .describe('The KPI row that counts it, as `SO1.completion`'),
    title: filledLine(500),
    dueOn: dueDay,
    doneOn: dueDay
      .refine((text) => text <= today(), 'in-the-future')
      .nullable()
      .default(null)
      .describe('null: not done'),
  }) satisfies z.ZodType<Measure>;
export type NewMeasure = Output<ReturnType<typeof newMeasure>>;

const recordedMeasure = z.strictObject({
  ...entered,
  series: z.string(),
  title: z.string(),
  dueOn: day,
  doneOn: day.nullable(),
  state: z
    .enum(['in-force', 'replaced', 'withdrawn'])
    .describe('`replaced`: a correction stands in its place. Neither it nor `withdrawn` ever comes back'),
  replaces: z.string().nullable().describe('The id of the entry that this one corrected'),
  endedBy: z.string().nullable(),
  endedAt: instant.nullable(),
});
export type RecordedMeasure = Output<typeof recordedMeasure>;

const measureList = z.strictObject({ measures: z.array(recordedMeasure), names: namesById });
export type Measures = Output<typeof measureList>;

const plannedMeasure = recordedMeasure.pick({ series: true, title: true, dueOn: true, doneOn: true });
const line = z.int();
const planned = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('added'), line, before: z.null(), after: plannedMeasure }),
  z.strictObject({ kind: z.literal('changed'), line, before: recordedMeasure, after: plannedMeasure }),
]);
export type PlannedMeasure = Output<typeof planned>;

const measurePlan = z.strictObject({
  changes: z.array(planned),
  unchanged: z.int(),
  digest: z.string().describe('Short name of exactly this plan: what is applied is what was shown, or nothing'),
});
export type MeasurePlan = Output<typeof measurePlan>;

const measureImport = z.strictObject({ plan: measurePlan, applied: z.boolean() });
export type MeasureImport = Output<typeof measureImport>;

const operation = operationIn('Baselines and figures');

export const measures = {
  list: operation({ summary: 'Measures of the Implementation Plan, with their corrections', answer: measureList }),
  /** `today`: the ISO day of the server's clock. */
  record: (today: () => string) =>
    operation({
      summary: 'Enter a measure, correct one, or say that it is done',
      description: '`replaces` is the id of the entry whose place this one takes, or null.',
      body: z.strictObject({ measure: newMeasure(today), replaces: z.string().max(64).nullable() }),
      example: {
        measure: { series: 'SO1.completion', title: 'Publish the guidelines', dueOn: '2025-06-30', doneOn: null },
        replaces: null,
      },
      status: 201,
      answer: newId,
    }),
  withdraw: operation({ summary: 'Withdraw a measure', status: 204 }),
  import: operation({
    summary: 'A file of measures: all of it or nothing',
    query: importQuery,
    file: 'text/csv',
    example: 'objective,measure,due,done\nSO1,Publish the guidelines,2025-06-30,\n',
    answer: whole(measureImport, 'What it would do, and what it did'),
  }),
};
