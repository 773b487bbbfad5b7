import { z } from 'zod';
import type { KpiInstrument } from '../../../survey-definitions/kpis.ts';
import type { Scorecard, SeriesResult } from '../../../survey-definitions/scorecard/scorecard.ts';
import type { SeriesPage } from '../../../survey-definitions/scorecard/series-page.ts';
import { operationIn } from '../../platform/contract/operation.ts';
import { day, instant, open, told, whole } from '../../platform/contract/schemas.ts';

/** `?year=2025`; without one the year of the latest annual wave. */
export const scorecardQuery = z.strictObject({
  year: z
    .string()
    .regex(/^20\d\d$/)
    .transform(Number)
    .optional(),
});

const seriesResult = open<SeriesResult>(
  'By `kind`: rate with comparison and verdict; recorded figure; status of instruments',
  { kind: z.enum(['satisfaction', 'recorded', 'instruments']), series: z.string() },
);

const outline = {
  year: z.int(),
  asOf: day,
  years: z.array(z.int()),
  snapshot: z
    .strictObject({ id: z.string(), takenAt: instant, title: z.string(), format: z.int() })
    .nullable()
    .meta({ description: 'null: computed now' }),
  threshold: z.int(),
  family: z.int(),
  rows: z.array(
    z.strictObject({ kpi: z.string(), instrument: told<KpiInstrument>(z.string()), series: z.array(seriesResult) }),
  ),
};
export const scorecard = whole<Scorecard>(
  z.strictObject(outline),
  'Proportions are 0..1; how figures come about: methodology.md',
  outline,
);

export const seriesPage = open<SeriesPage>('One series in one year', {
  result: open<SeriesResult>('As in the scorecard', { series: z.string() }),
});

const operation = operationIn('Scorecard');

export const scorecards = {
  read: operation({
    summary: 'Every KPI of the Strategic Plan in one year',
    description: 'Without a year that of the latest annual survey.',
    query: scorecardQuery,
    answer: scorecard,
  }),
  series: operation({
    summary: 'Everything behind one series: trend, items, regions, their changes, paired Members, sources',
    query: scorecardQuery,
    answer: seriesPage,
  }),
};
