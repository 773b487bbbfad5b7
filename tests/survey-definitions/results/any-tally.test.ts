import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headlineOf, kpiResult } from '../../../survey-definitions/results/kpi-result.ts';
import type { VariableTally } from '../../../survey-definitions/results/tally.ts';
import { smallQuestionnaire as questionnaire } from './small-questionnaire.ts';

const headline = headlineOf(questionnaire);
if (headline === undefined) throw new Error('the questionnaire feeds no series');

const codes = fc.dictionary(fc.constantFrom('5', '4', '3', '2', '1', 'noOpinion', 'skipped', 'notAsked'), fc.nat(3));
const tallies = fc
  .dictionary(fc.oneof(fc.constantFrom('', 'observer'), fc.stringMatching(/^[A-Z]{2}$/)), codes, { maxKeys: 40 })
  .map(
    (rows): VariableTally =>
      new Map(Object.entries(rows).map(([name, counts]) => [name, new Map(Object.entries(counts))])),
  );

const unknownOr = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const baselines = unknownOr(
  fc.record({
    rate: fc.oneof(fc.constantFrom(0, 1, 0.5, 1 / 3), fc.double({ min: 0, max: 1, noNaN: true })),
    n: unknownOr(fc.oneof(fc.integer({ min: 1, max: 200 }), fc.constantFrom(1, 2_000))),
    population: unknownOr(fc.integer({ min: 1, max: 200 })),
    scale: unknownOr(fc.constantFrom(headline.scale, 'other/1-2')),
    wording: unknownOr(fc.constantFrom(headline.wording, 'other/1')),
    date: fc.constant('2022-01-01'),
    source: fc.constant('any'),
  }),
);
const populations = fc.option(fc.integer({ min: 1, max: 60 }));
const units = fc.constantFrom('member' as const, 'delegate' as const);

describe('the KPI of any tally against any baseline', () => {
  it('is finite, within its bounds, and withheld below the threshold', () => {
    fc.assert(
      fc.property(tallies, baselines, populations, units, (tally, baseline, population, unit) => {
        const result = kpiResult(questionnaire, headline, tally, baseline, { unit, population, threshold: 5 });
        expect(notFinite(result)).toEqual([]);
        const { figure, comparison } = result;
        if (figure.shown) {
          expect(figure.n).toBeGreaterThanOrEqual(5);
          for (const interval of [figure.interval, figure.plainInterval]) {
            if (interval === null) continue;
            expect(interval.lower).toBeGreaterThanOrEqual(0);
            expect(interval.upper).toBeLessThanOrEqual(1);
            expect(interval.lower).toBeLessThanOrEqual(figure.rate + 1e-12);
            expect(interval.upper).toBeGreaterThanOrEqual(figure.rate - 1e-12);
          }
        } else if (figure.because !== 'no-answers') expect(comparison).toEqual({ kind: 'withheld' });
        if ('change' in comparison) expect(Math.abs(comparison.change)).toBeLessThanOrEqual(1);
        if ('p' in comparison && comparison.p !== undefined) {
          expect(comparison.p).toBeGreaterThanOrEqual(0);
          expect(comparison.p).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

/** Where in a result a number is none. JSON would write null there, and nobody would know. */
function notFinite(value: unknown, path = ''): readonly string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => notFinite(part, `${path}.${key}`));
}
