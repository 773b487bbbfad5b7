import { describe, expect, it } from 'vitest';
import { judgeFamily } from '../../../survey-definitions/scorecard/judge-family.ts';
import { satisfactionResult } from '../../../survey-definitions/scorecard/satisfaction-result.ts';
import type { SatisfactionSeries } from '../../../survey-definitions/scorecard/satisfaction-series.ts';
import type { SeriesComparison } from '../../../survey-definitions/statistics/series-comparison.ts';

const unmeasured = satisfactionResult({
  series: 'x',
  name: null,
  current: undefined,
  measurements: [],
  sessions: [],
  soFar: null,
  baseline: null,
  margin: 0.05,
  marginSource: null,
  target: null,
  threshold: 5,
});

const up = { interval95: { lower: 0.02, upper: 0.2 }, interval90: { lower: 0.03, upper: 0.19 } };
const independent = (p: number): SeriesComparison => ({
  kind: 'independent',
  change: 0.1,
  p,
  ...up,
  finitePopulation: false,
  correlation: { finite: 0, plain: 0 },
  plain: up,
  assumed: [],
  x0: 1,
  n0: 2,
  candidates: [1],
});
const of = (series: string, comparison: SeriesComparison | null): SatisfactionSeries => ({
  ...unmeasured,
  series,
  comparison,
});

describe('the series of one report', () => {
  it('are adjusted together, over all series of the plan and not only those that were measured', () => {
    const judged = judgeFamily([of('a', independent(0.003)), of('b', independent(0.01)), of('c', null)], 13);
    expect(judged.map(({ adjustedP }) => adjustedP)).toEqual([0.003 * 13, 0.01 * 12, null]);
    expect(judged.map(({ verdict }) => verdict?.code)).toEqual(['improved', 'at-least-maintained', undefined]);
  });

  it('say no verdict where there is nothing to compare with', () => {
    const kinds = [{ kind: 'withheld' }, { kind: 'first-wave' }, { kind: 'no-answers' }, null] as const;
    const judged = judgeFamily(
      kinds.map((comparison, index) => of(String(index), comparison)),
      13,
    );
    expect(judged.map(({ verdict, adjustedP }) => [verdict, adjustedP])).toEqual(kinds.map(() => [null, null]));
  });

  it('leave a census out of the adjustment: it is a fact', () => {
    const census: SeriesComparison = {
      kind: 'census',
      change: 0.1,
      members: 3,
      counts: { before: { satisfied: 7, population: 10 }, after: { satisfied: 10, population: 12 } },
      plain: up,
      assumed: [],
      x0: 1,
      n0: 2,
      candidates: [1],
    };
    const [fact, other] = judgeFamily([of('a', census), of('b', independent(0.003))], 13);
    expect([fact?.adjustedP, fact?.verdict]).toEqual([
      null,
      expect.objectContaining({ code: 'census', members: 3, change: 0.1 }),
    ]);
    expect(other?.adjustedP).toBe(0.003 * 13);
  });
});
