import { z } from 'zod';
import { isMonth } from '../../../survey-definitions/figures/period.ts';
import { hasOperations, recordedSeries, unitOfKpi } from '../../../survey-definitions/figures/recorded-series.ts';
import type { FigureUnit } from '../../../survey-definitions/figures/recorded-series.ts';
import { kpiOfSeries } from '../../../survey-definitions/kpis.ts';
import { filledLine } from '../../platform/http/plain-line.ts';
import type { NewFigure } from './figure.ts';

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

/** What is typed in or imported: the same rules for both. `today` is the ISO day of the server's clock. */
export const figureDocument = (today: () => string) =>
  z
    .strictObject({
      series: z.string().refine((series) => recordedSeries.includes(series), 'not-a-recorded-series'),
      value: z.number(),
      period: period(today),
      base: amount.nullable().default(null),
      operations: count.nullable().default(null),
      members: count.nullable().default(null),
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
    }) satisfies z.ZodType<NewFigure>;

/** undefined for what is no series: that is told apart. */
export function unitOf(series: string): FigureUnit | undefined {
  const kpi = kpiOfSeries(series);
  return kpi && unitOfKpi(kpi);
}

const isPercentage = (series: string): boolean => unitOf(series) === 'percent';
const isCount = (series: string): boolean => unitOf(series) === 'count';
const isPercent = (value: number): boolean => value >= 0 && value <= 100;
const isWhole = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= 1_000_000_000;
