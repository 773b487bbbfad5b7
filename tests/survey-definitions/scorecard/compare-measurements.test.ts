import { describe, expect, it } from 'vitest';
import type { KpiBaseline } from '../../../survey-definitions/results/kpi-baseline.ts';
import { compareMeasurements } from '../../../survey-definitions/scorecard/compare-measurements.ts';
import { headline, measuredOnce, surveyOf, tallyOfCodes } from './measured.ts';

const codes = [5, 4, 5, 4, 2, 1, 3, 4, 5, 4, 2, 5];
const current = measuredOnce(surveyOf('now', 2025, tallyOfCodes(codes)));
const earlier = measuredOnce(surveyOf('then', 2022, tallyOfCodes([5, 2, 2, 4, 2, 1, 4, 4, 3, 4, 2, 1])));
const baseline: KpiBaseline = {
  origin: 'entered',
  id: 'entry',
  rate: 0.42,
  n: 12,
  population: 100,
  unit: 'member',
  scale: headline.scale,
  wording: headline.wording,
  measuredOn: '2022-03-01',
  source: 'Report',
  label: null,
};
const fixed = { margin: 0.05, threshold: 5 };
const census = measuredOnce(surveyOf('all', 2025, tallyOfCodes(codes), { population: 12 }));
const few = measuredOnce(surveyOf('few', 2025, tallyOfCodes([5, 4, 2])));
const silent = measuredOnce(surveyOf('silent', 2025, tallyOfCodes([0, 0, 0, 0, 0, 0])));

describe('a measurement is compared', () => {
  it.each([
    ['with nothing: it is the first wave', current, { baseline: null, earlier: null }, 'first-wave'],
    ['with the same Members where their survey is known', current, { baseline, earlier }, 'paired'],
    ['as two independent rates where it is not', current, { baseline, earlier: null }, 'independent'],
    [
      'with the rate alone where n is not known',
      current,
      { baseline: { ...baseline, n: null }, earlier: null },
      'indicative',
    ],
    [
      'as a fact where everybody answered both',
      census,
      {
        baseline: { ...baseline, population: 12 },
        earlier: measuredOnce(surveyOf('then', 2022, earlier.tally, { population: 12 })),
      },
      'census',
    ],
    [
      'not at all across another scale',
      current,
      { baseline: { ...baseline, scale: 'tenPoints/10-1' }, earlier },
      'not-comparable',
    ],
    [
      'not at all across another wording',
      current,
      { baseline: { ...baseline, wording: 'small/overall/2' }, earlier },
      'not-comparable',
    ],
    [
      'not at all with a rate of delegates',
      current,
      { baseline: { ...baseline, unit: 'delegate' }, earlier },
      'not-comparable',
    ],
    ['not at all while it is withheld', few, { baseline, earlier }, 'withheld'],
    ['not at all without an answer', silent, { baseline, earlier }, 'no-answers'],
  ] as const)('%s', (_what, measurement, known, kind) => {
    expect(compareMeasurements(measurement, { ...fixed, ...known }).kind).toBe(kind);
  });

  it('by its own Members, whose change is not the difference of the two rates', () => {
    const comparison = compareMeasurements(current, { ...fixed, baseline, earlier });
    expect(comparison).toMatchObject({
      kind: 'paired',
      earlierSurveyId: 'then',
      n: 12,
      table: { both: 4, onlyNow: 4, onlyThen: 1, neither: 3 },
      change: 3 / 12,
      nowRate: 8 / 12,
      thenRate: 5 / 12,
    });
  });

  it('delegate by delegate not while nobody knows for how many Members they speak', () => {
    const ballots = (id: string, year: number) =>
      measuredOnce(surveyOf(id, year, tallyOfCodes(codes), { unit: 'delegate' }));
    const known = { baseline: { ...baseline, unit: 'delegate' } as const, earlier: ballots('then', 2022) };
    expect(compareMeasurements(ballots('now', 2025), { ...fixed, ...known }).kind).toBe('no-interval');
  });
});
