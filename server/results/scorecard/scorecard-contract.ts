import { z } from 'zod';
import type { KpiInstrument } from '../../../survey-definitions/plan/kpis.ts';
import type { Scorecard, SeriesResult } from '../../../survey-definitions/scorecard/scorecard.ts';
import type { SeriesPage } from '../../../survey-definitions/scorecard/series-page.ts';
import { kpi } from '../../plan/kpis/kpi-contract.ts';
import { operationIn } from '../../platform/contract/operation.ts';
import { inOfficialLanguages, day, instant, open, told, whole } from '../../platform/contract/schemas.ts';

/** `?year=2025&plan=2022-2025`; without a year that of the latest annual wave, without a plan the one in force at the year's end. */
export const scorecardQuery = z.strictObject({
  year: z
    .string()
    .regex(/^20\d\d$/)
    .transform(Number)
    .optional(),
  plan: z.string().max(40).optional().describe('The id of a plan; without one that of the year'),
});

const seriesResult = open<SeriesResult>(
  'By `kind`: rate with comparison and verdict; recorded figure; status of instruments',
  { kind: z.enum(['satisfaction', 'recorded', 'instruments']), series: z.string() },
);

const planMark = z.strictObject({
  id: z.string(),
  version: z.int(),
  title: inOfficialLanguages(z.string()),
  isSynthetic: z.boolean(),
  reportingYearFrom: z.int(),
});

const outline = {
  plan: planMark,
  plans: z
    .array(z.strictObject({ id: z.string(), title: inOfficialLanguages(z.string()) }))
    .describe('The plans by which the year can be shown'),
  year: z.int(),
  asOf: day,
  years: z.array(z.int()),
  snapshot: z
    .strictObject({ id: z.string(), takenAt: instant, title: z.string(), format: z.int() })
    .nullable()
    .meta({ description: 'null: computed now' }),
  threshold: z.int(),
  family: z.int(),
  formerAreas: z
    .array(z.strictObject({ code: z.string(), name: inOfficialLanguages(z.string()), lastYear: z.int() }))
    .nullable()
    .describe('Focus areas that ended before this year; null in reports that did not keep them'),
  rows: z.array(
    z.strictObject({
      plan: kpi,
      goals: z.record(z.string(), z.enum(['met', 'missed', 'not-shown'])).describe('By series: the aim of the plan'),
      kpi: z.string(),
      instrument: told<KpiInstrument>(z.string()),
      series: z.array(seriesResult),
    }),
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
  preview: operation({
    summary: 'The scorecard that a draft of a plan would make',
    query: scorecardQuery.omit({ plan: true }),
    answer: scorecard,
  }),
  series: operation({
    summary: 'Everything behind one series: trend, items, regions, their changes, paired Members, sources',
    query: scorecardQuery,
    answer: seriesPage,
  }),
};
