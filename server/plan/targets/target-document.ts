import { z } from 'zod';
import { isDate } from '../../../survey-definitions/kinds/date.ts';
import { numericSeries } from '../../../survey-definitions/figures/recorded-series.ts';
import { targetOperators } from '../../../survey-definitions/figures/target.ts';
import { unitOf } from '../figures/figure-document.ts';
import { filledLine } from '../../platform/http/plain-line.ts';
import type { NewTarget } from './target.ts';

/** A target in the unit of its series: percent from 0 to 100, or a count. It may begin on a day to come. */
export const targetDocument = z
  .strictObject({
    series: z.string().refine((series) => numericSeries.includes(series), 'series-without-number'),
    operator: z.enum(targetOperators),
    value: z.number().refine((value) => value >= 0 && value <= 1_000_000_000, 'not-a-target'),
    validFrom: z.string().refine(isDate, 'not-a-date'),
    source: filledLine(500),
  })
  .refine(({ series, value }) => !isPercentage(series) || value <= 100, {
    error: 'percent-out-of-range',
    path: ['value'],
  })
  .refine(({ series, value }) => !isCount(series) || Number.isInteger(value), {
    error: 'not-a-whole-number',
    path: ['value'],
  }) satisfies z.ZodType<NewTarget>;

const isPercentage = (series: string): boolean => unitOf(series) === 'percent';
const isCount = (series: string): boolean => unitOf(series) === 'count';
