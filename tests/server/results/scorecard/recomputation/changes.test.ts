import { describe, expect, it } from 'vitest';
import { satisfactionSeries } from '../../../../../survey-definitions/kpis.ts';
import type { SatisfactionSeries } from '../../../../../survey-definitions/scorecard/satisfaction-series.ts';
import type { Scorecard } from '../../../../../survey-definitions/scorecard/scorecard.ts';
import type { Verdict } from '../../../../../survey-definitions/statistics/verdict.ts';
import { openFreshSqlite } from '../../../../setup/databases.ts';
import { createDemoApp, read } from '../demo-app.ts';
import { satisfactionIn } from '../fielded.ts';
import { asked } from './asked.ts';
import { thinLimits } from './by-search.ts';
import { differenceLimits, holmByDefinition, midP, pairedLimits, plainP, type Pairs } from './changes-by-search.ts';
import type { AnswerFile, CsvRow } from './from-csv.ts';
import { readHistory } from './read-history.ts';

describe('the changes of the synthetic history', () => {
  it('are those that a second program finds, with their p-values and verdicts', async () => {
    const app = await createDemoApp(openFreshSqlite);
    const history = await readHistory(app);
    const kinds: Record<string, number> = {};
    for (const year of [2023, 2024, 2025, 2026]) {
      const scorecard = await read<Scorecard>(app, `/api/scorecard?year=${year}`);
      const all = satisfactionSeries.map((series) => satisfactionIn(scorecard, series));
      for (const one of all) {
        const kind = one.comparison?.kind ?? 'not measured';
        kinds[kind] = (kinds[kind] ?? 0) + 1;
        if (one.comparison?.kind === 'paired') expectPairs(one, history, year);
        if (one.comparison?.kind === 'independent') expectIndependent(one);
      }
      expectHolm(all);
      for (const one of all) expect(one.verdict?.code, `${one.series} ${year}`).toBe(verdictOf(one));
    }
    expect(kinds).toEqual({ paired: 24, independent: 6, 'no-interval': 4, 'not measured': 18 });
  }, 120_000);
});

/** The baselines of the annual series are those of the wave of 2022. */
function expectPairs({ series, comparison }: SatisfactionSeries, history: readonly AnswerFile[], year: number): void {
  if (comparison?.kind !== 'paired') return;
  const variable = asked[series]?.[1] ?? '';
  const waves = [year, 2022].map((wanted) =>
    history.find((file) => file.definition === 'annual-engagement' && file.year === wanted),
  );
  const [now = [], before = []] = waves.map((wave) => wave?.rows);
  const pairs = pairsIn(now, before, variable);
  const { a, b, c, d } = pairs;
  const n = a + b + c + d;
  expect(comparison.table, series).toEqual({ both: a, onlyNow: b, onlyThen: c, neither: d });
  expect([comparison.n, comparison.earlierSurveyId]).toEqual([n, waves[1]?.id]);
  expect(comparison.change).toBeCloseTo((b - c) / n, 12);
  const limits = pairedLimits(pairs);
  expect(comparison.interval95.lower).toBeCloseTo(limits.lower, 9);
  expect(comparison.interval95.upper).toBeCloseTo(limits.upper, 9);
  expect(comparison.p).toBeCloseTo(midP(pairs) ?? Number.NaN, 9);
}

function pairsIn(now: readonly CsvRow[], before: readonly CsvRow[], variable: string): Pairs {
  const pairs = { a: 0, b: 0, c: 0, d: 0 };
  for (const row of now) {
    const other = before.find((candidate) => candidate['delegation'] === row['delegation']);
    const [today = '', then = ''] = [row[variable], other?.[variable]];
    if (!/^[1-5]$/.test(today) || !/^[1-5]$/.test(then)) continue;
    if (today >= '4') pairs[then >= '4' ? 'a' : 'b'] += 1;
    else pairs[then >= '4' ? 'c' : 'd'] += 1;
  }
  return pairs;
}

/** Against a count that rounds to the baseline; the interval of today is checked by the other test. */
function expectIndependent({ series, comparison, figure, baseline }: SatisfactionSeries): void {
  if (comparison?.kind !== 'independent' || figure === null || !figure.shown || baseline === null) return;
  const { x0, n0 } = comparison;
  expect(n0, series).toBe(baseline.n);
  expect(Math.abs(x0 / n0 - baseline.rate), series).toBeLessThanOrEqual(0.005 + 1e-9);
  expect(comparison.change).toBeCloseTo(figure.rate - x0 / n0, 12);
  const now = figure.interval ?? { lower: 0, upper: 1 };
  const limits = differenceLimits(figure.rate, now, x0 / n0, thinLimits(x0, n0, baseline.population));
  expect(comparison.interval95.lower, series).toBeCloseTo(limits.lower, 9);
  expect(comparison.interval95.upper, series).toBeCloseTo(limits.upper, 9);
  if (figure.answers === figure.n && Number.isInteger(x0)) {
    expect(comparison.p, series).toBeCloseTo(plainP(Math.round(figure.rate * figure.n), figure.n, x0, n0), 9);
  }
}

function expectHolm(all: readonly SatisfactionSeries[]): void {
  const tested = all.filter(({ comparison }) => comparison?.kind === 'paired' || comparison?.kind === 'independent');
  const pValues = tested.flatMap(({ comparison }) => (comparison && 'p' in comparison ? (comparison.p ?? []) : []));
  const adjusted = holmByDefinition(pValues, 13);
  expect(tested.length).toBe(pValues.length);
  for (const [index, { series, adjustedP }] of tested.entries()) {
    expect(adjustedP, series).toBeCloseTo(adjusted[index] ?? Number.NaN, 12);
  }
}

/** The table of methodology.md section 8, read from the intervals. */
function verdictOf({ comparison, adjustedP, margin }: SatisfactionSeries): Verdict['code'] | undefined {
  if (comparison === null || !('interval95' in comparison)) return undefined;
  const { interval95, interval90 } = comparison;
  const isCertain = comparison.kind === 'indicative' || (adjustedP !== null && adjustedP < 0.05);
  if (isCertain && interval95.lower > 0) return 'improved';
  if (isCertain && interval95.upper < 0) return 'declined';
  if (interval90.lower <= -margin) return 'not-established';
  return interval90.upper < margin ? 'maintained' : 'at-least-maintained';
}
