import { z } from 'zod';
import { isMonth } from '../../../survey-definitions/figures/period.ts';
import { hasOperations, recordedSeries, unitOfKpi } from '../../../survey-definitions/figures/recorded-series.ts';
import type { FigureUnit } from '../../../survey-definitions/figures/recorded-series.ts';
import { kpiOfSeries } from '../../../survey-definitions/kpis.ts';
import { operationIn } from '../../platform/contract/operation.ts';
import type { Output } from '../../platform/contract/operation.ts';
import { entered, importQuery, instant, namesById, newId, whole } from '../../platform/contract/schemas.ts';
import { filledLine } from '../../platform/http/plain-line.ts';

const count = z
  .number()
  .refine((value) => Number.isInteger(value) && value >= 0 && value <= 1_000_000, 'not-a-number-of');
const amount = z.number().refine((value) => value > 0 && value <= 1e12, 'not-an-amount');
const month = z.string().refine(isMonth, { error: 'not-a-month', abort: true });

const period = (today: () => string) =>
  z
    .strictObject({ from: month, to: month })
    .refine(({ from, to }) => from <= to, { error: 'period-reversed', path: ['to'] })
    .refine(({ to }) => to <= today().slice(0, 7), { error: 'period-not-begun', path: ['to'] });

/** What is typed in or imported: the same rules for both. null is unknown, never 0. */
export const newFigure = (today: () => string) =>
  z
    .strictObject({
      series: z.string().refine((series) => recordedSeries.includes(series), 'not-a-recorded-series'),
      value: z.number().describe('In the unit of its row: percent from 0 to 100, or a whole number'),
      period: period(today),
      base: amount.nullable().default(null).describe('Of how many a percentage is: measures, activities, CHF'),
      operations: count.nullable().default(null).describe('Joint operations; only beside the seizures'),
      members: count.nullable().default(null).describe('Members that took part in them; only beside the seizures'),
      source: filledLine(500),
    })
    .refine(({ series, value }) => !isPercentage(series) || isPercent(value), {
      error: 'percent-out-of-range',
      path: ['value'],
    })
    .refine(({ series, value }) => !isCount(series) || isWhole(value), {
      error: 'not-a-whole-number',
      path: ['value'],
    })
    .refine(({ series, base }) => base === null || !isCount(series), {
      error: 'only-for-percentages',
      path: ['base'],
    })
    .refine(({ series, operations }) => operations === null || hasOperations(series), {
      error: 'only-for-seizures',
      path: ['operations'],
    })
    .refine(({ series, members }) => members === null || hasOperations(series), {
      error: 'only-for-seizures',
      path: ['members'],
    });
export type NewFigure = Output<ReturnType<typeof newFigure>>;

/** undefined for what is no series: that is told apart. */
export function unitOf(series: string): FigureUnit | undefined {
  const kpi = kpiOfSeries(series);
  return kpi && unitOfKpi(kpi);
}

const isPercentage = (series: string): boolean => unitOf(series) === 'percent';
const isCount = (series: string): boolean => unitOf(series) === 'count';
const isPercent = (value: number): boolean => value >= 0 && value <= 100;
const isWhole = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= 1_000_000_000;

const recordedFigure = z.strictObject({
  ...entered,
  series: z.string(),
  value: z.number(),
  period: z.strictObject({ from: z.string(), to: z.string() }),
  base: z.number().nullable(),
  operations: z.int().nullable(),
  members: z.int().nullable(),
  source: z.string(),
  state: z
    .enum(['in-force', 'replaced', 'withdrawn'])
    .describe('`replaced`: a correction stands in its place. Neither it nor `withdrawn` ever comes back'),
  replaces: z.string().nullable().describe('The id of the entry that this one corrected'),
  endedBy: z.string().nullable(),
  endedAt: instant.nullable(),
});
export type RecordedFigure = Output<typeof recordedFigure>;

const figureList = z.strictObject({ figures: z.array(recordedFigure), names: namesById });
export type Figures = Output<typeof figureList>;
export type Names = Figures['names'];

const plannedFigure = recordedFigure.pick({
  series: true,
  value: true,
  period: true,
  base: true,
  operations: true,
  members: true,
  source: true,
});
const line = z.int();
/** One thing that an import would do, and the line of the file that asks for it. */
const planned = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('added'), line, before: z.null(), after: plannedFigure }),
  z.strictObject({ kind: z.literal('corrected'), line, before: recordedFigure, after: plannedFigure }),
]);
export type PlannedFigure = Output<typeof planned>;

const figurePlan = z.strictObject({
  changes: z.array(planned),
  unchanged: z.int(),
  digest: z.string().describe('Short name of exactly this plan: what is applied is what was shown, or nothing'),
});
export type FigurePlan = Output<typeof figurePlan>;

/** What a file would change, or has changed. */
const figureImport = z.strictObject({ plan: figurePlan, applied: z.boolean() });
export type FigureImport = Output<typeof figureImport>;

const operation = operationIn('Baselines and figures');

export const figures = {
  list: operation({ summary: 'Figures that no survey gives, with their corrections', answer: figureList }),
  /** `today`: the ISO day of the server's clock. */
  record: (today: () => string) =>
    operation({
      summary: 'Record a figure, or correct one',
      description: '`replaces` is the id of the entry that this one corrects, or null.',
      body: z.strictObject({ figure: newFigure(today), replaces: z.string().max(64).nullable() }),
      example: {
        figure: {
          series: 'SO1.completion',
          value: 82.5,
          period: { from: '2025-01', to: '2025-12' },
          source: 'Annual report',
        },
        replaces: null,
      },
      status: 201,
      answer: newId,
    }),
  withdraw: operation({ summary: 'Withdraw a figure', status: 204 }),
  import: operation({
    summary: 'A file of figures: all of it or nothing',
    query: importQuery,
    file: 'text/csv',
    example: 'series,value,period,source\nSO1.completion,82.5,2025,Annual report\n',
    answer: whole(figureImport, 'What it would do, and what it did'),
  }),
};
