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
const fixed = { margin: 0.05 };
const census = measuredOnce(surveyOf('all', 2025, tallyOfCodes(codes), { population: 12 }));
const few = measuredOnce(surveyOf('few', 2025, tallyOfCodes([5, 4, 2])));
const silent = measuredOnce(surveyOf('silent', 2025, tallyOfCodes([0, 0, 0, 0, 0, 0])));

describe('a measurement is compared', () => {
  it.each([
    ['with nothing: it is the first wave', current, { baseline: null, earlier: null }, 'first-wave'],
    ['with its own survey of then, some of whose Members answered again', current, { baseline, earlier }, 'overlap'],
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

  it('by the difference of the two rates that stand beside it, whoever answered twice', () => {
    const comparison = compareMeasurements(current, { ...fixed, baseline, earlier });
    expect(comparison).toMatchObject({ kind: 'overlap', pairs: 12, change: 8 / 12 - 5 / 12 });
  });

  it('by the Members who were asked both times: f is of these, and of all where their lists are not known', () => {
    const all = new Set(Array.from({ length: 100 }, (_, index) => `m${index}`));
    const fewer = new Set([...all].filter((member) => member !== 'm0' && member !== 'm1'));
    const asking = (asked: ReadonlySet<string> | null) =>
      measuredOnce(surveyOf('then', 2022, earlier.tally, { asked, population: asked?.size ?? 100 }));
    const now = measuredOnce(surveyOf('now', 2025, current.tally, { asked: all }));
    const rhoOf = (then: ReadonlySet<string> | null) => {
      const comparison = compareMeasurements(now, { ...fixed, baseline, earlier: asking(then) });
      return comparison.kind === 'overlap' ? comparison.correlation?.finite : undefined;
    };
    expect(rhoOf(null)).toBe(rhoOf(all));
    expect(rhoOf(fewer)).not.toBe(rhoOf(all));
  });

  it('session by session, where other delegations are registered each time, never as less alike than chance', () => {
    const session = (id: string, year: number, said: readonly number[], first = 0) =>
      measuredOnce(surveyOf(id, year, tallyOfCodes(said, first), { kind: 'session', population: 14 }));
    const own = compareMeasurements(session('now', 2025, codes, 2), {
      ...fixed,
      baseline,
      earlier: session('then', 2022, codes),
    });
    expect(own).toMatchObject({ kind: 'overlap', pairs: 10 });
    expect(own.kind === 'overlap' && own.correlation?.finite).toBeGreaterThanOrEqual(0);
  });

  it('delegate by delegate not while nobody knows for how many Members they speak', () => {
    const ballots = (id: string, year: number) =>
      measuredOnce(surveyOf(id, year, tallyOfCodes(codes), { unit: 'delegate' }));
    const known = { baseline: { ...baseline, unit: 'delegate' } as const, earlier: ballots('then', 2022) };
    expect(compareMeasurements(ballots('now', 2025), { ...fixed, ...known }).kind).toBe('no-interval');
  });
});
