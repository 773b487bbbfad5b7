import { describe, expect, it } from 'vitest';
import { kpiOfSeries } from '../../../survey-definitions/kpis.ts';
import type { Kpi } from '../../../survey-definitions/plan/kpis.ts';
import { countGoals, goalOfSeries } from '../../../survey-definitions/scorecard/plan-goals.ts';
import { recordedResult } from '../../../survey-definitions/scorecard/recorded-result.ts';
import type { ScorecardRow } from '../../../survey-definitions/scorecard/scorecard.ts';

const kpi = (series: string): Kpi => {
  const found = kpiOfSeries(series);
  if (found === undefined) throw new Error(`the plan has no ${series}`);
  return found;
};

/** Recorded in 2024 and 2025. */
const recorded = (series: string, then: number | null, now: number | null) =>
  recordedResult(kpi(series), series, {
    year: 2025,
    yearFrom: 1,
    target: null,
    values: [
      [2024, then],
      [2025, now],
    ].flatMap(([year, value]) =>
      year === null || value === null || value === undefined
        ? []
        : [
            {
              id: String(year),
              value,
              from: `${year}-01`,
              to: `${year}-12`,
              base: null,
              operations: null,
              members: null,
              source: 'x',
              recordedAt: '',
            },
          ],
    ),
  });

describe('what the plan aims at is a target', () => {
  it.each<[string, string, number | null, number | null, string | null]>([
    ['to increase is met by more than before', 'SP2.seizures', 10, 11, 'met'],
    ['to increase is missed by as many', 'SP2.seizures', 10, 10, 'missed'],
    ['to increase is not shown by a first figure', 'SP2.seizures', null, 10, 'not-shown'],
    ['at least one is met by one', 'SP2.partnerships.SO1', null, 1, 'met'],
    ['at least one is missed by none', 'SP2.partnerships.SO1', null, 0, 'missed'],
    ['a number is met where it is reached', 'SP3.alignment', null, 80, 'met'],
    ['a number is missed below it', 'SP3.alignment', null, 79.9, 'missed'],
    ['without a figure nothing is shown', 'SP3.alignment', 80, null, 'not-shown'],
    ['what is only monitored has none', 'SP3.funds', 10, 11, null],
  ])('%s', (_what, series, then, now, goal) => {
    expect(goalOfSeries(kpi(series), recorded(series, then, now))).toBe(goal);
  });

  it('is counted by rows: of several series a row is met only if all are, missed if one is', () => {
    const row = (series: string, goals: ScorecardRow['goals']): ScorecardRow => ({
      plan: kpi(series),
      kpi: series,
      instrument: 'secretariat_figures',
      goals,
      series: [],
    });
    const rows = [
      row('SP2.partnerships.SO1', { one: 'met', two: 'missed' }),
      row('SP3.alignment', { one: 'met' }),
      row('SP2.seizures', { one: 'not-shown' }),
      row('SP3.funds', {}),
      row('RES.completion', { one: 'missed' }),
    ];
    expect(countGoals(rows)).toEqual({ met: 1, missed: 1, 'not-shown': 1 });
  });
});
