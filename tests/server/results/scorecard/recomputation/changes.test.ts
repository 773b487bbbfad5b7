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
import { differenceLimits, holmByDefinition, plainP } from './changes-by-search.ts';
import { changeOfWaves } from './changes-of-waves.ts';
import type { AnswerFile } from './from-csv.ts';
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
        if (one.comparison?.kind === 'overlap') expectOverlap(one, history, year);
        if (one.comparison?.kind === 'independent') expectIndependent(one);
      }
      expectHolm(all);
      for (const one of all) expect(one.verdict?.code, `${one.series} ${year}`).toBe(verdictOf(one));
    }
    expect(kinds).toEqual({ overlap: 33, independent: 8, indicative: 2, 'not measured': 21 });
  }, 120_000);
});

/** The baselines of the annual series are those of the wave of 2022. */
function expectOverlap(
  { series, comparison, figure }: SatisfactionSeries,
  history: readonly AnswerFile[],
  year: number,
): void {
  if (comparison?.kind !== 'overlap' || figure?.shown !== true) return;
  const variable = asked[series]?.[1] ?? '';
  const [now, then] = [year, 2022].map((wanted) =>
    history.find((file) => file.definition === 'annual-engagement' && file.year === wanted),
  );
  if (now === undefined || then === undefined) throw new Error(`no waves of ${year} and 2022`);
  const own = changeOfWaves(then, now, variable);
  expect(comparison.pairs, series).toBe(own.pairs);
  expect(comparison.change, series).toBeCloseTo(own.change, 12);
  expect(comparison.correlation?.plain, series).toBeCloseTo(own.plainRho, 9);
  expect(comparison.plain.interval95.lower, series).toBeCloseTo(own.plain.lower, 9);
  expect(comparison.plain.interval95.upper, series).toBeCloseTo(own.plain.upper, 9);
  expect(comparison.correlation?.finite, series).toBeCloseTo(own.rho, 9);
  expect(comparison.interval95.lower, series).toBeCloseTo(own.finite.lower, 9);
  expect(comparison.interval95.upper, series).toBeCloseTo(own.finite.upper, 9);
  expect(comparison.p, series).toBeCloseTo(own.p, 9);
}

/** Against a count that rounds to the baseline; the interval of today is checked by the other test. */
function expectIndependent({ series, comparison, figure, baseline }: SatisfactionSeries): void {
  if (comparison?.kind !== 'independent' || figure === null || !figure.shown || baseline === null) return;
  const { x0, n0 } = comparison;
  if (x0 === undefined || n0 === undefined) throw new Error(`${series} has no count behind its baseline`);
  expect(n0, series).toBe(baseline.n);
  expect(Math.abs(x0 / n0 - baseline.rate), series).toBeLessThanOrEqual(0.005 + 1e-9);
  expect(comparison.change).toBeCloseTo(figure.rate - x0 / n0, 12);
  const now = figure.interval ?? { lower: 0, upper: 1 };
  const limits = differenceLimits(figure.rate, now, x0 / n0, thinLimits(x0, n0, baseline.population));
  expect(comparison.interval95.lower, series).toBeCloseTo(limits.lower, 9);
  expect(comparison.interval95.upper, series).toBeCloseTo(limits.upper, 9);
  if (figure.answers === figure.n && Number.isInteger(x0)) {
    expect(comparison.p, series).toBeCloseTo(
      plainP(Math.round(figure.rate * figure.n), figure.n, x0, n0, 0, figure.effective ?? figure.n),
      9,
    );
  }
}

function expectHolm(all: readonly SatisfactionSeries[]): void {
  const tested = all.filter(({ comparison }) => comparison?.kind === 'overlap' || comparison?.kind === 'independent');
  const pValues = tested.flatMap(({ comparison }) => (comparison && 'p' in comparison ? (comparison.p ?? []) : []));
  const adjusted = holmByDefinition(pValues, 16);
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
  if (isCertain && interval95.upper < 0) return interval90.lower > -margin ? 'slightly-lower' : 'declined';
  if (interval90.lower <= -margin) return 'not-established';
  return interval90.upper < margin ? 'maintained' : 'at-least-maintained';
}
