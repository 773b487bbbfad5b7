import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWithBaseline } from '../../../survey-definitions/statistics/compare-with-baseline.ts';
import type { Baseline } from '../../../survey-definitions/statistics/compare-with-baseline.ts';
import { wilsonInterval } from '../../../survey-definitions/statistics/interval.ts';
import { memberRate } from '../../../survey-definitions/statistics/member-rate.ts';
import { compareRates } from '../../../survey-definitions/statistics/compare-rates.ts';
import { verdictOf } from '../../../survey-definitions/statistics/verdict.ts';
import { anyRate, numbersIn, rateOfCounts } from './figures.ts';

const asked = { scale: 'satisfaction-5', wording: 'overall@1' };
const rateOf = (satisfied: number, valid: number, population?: number) => ({
  ...asked,
  rate: rateOfCounts(satisfied, valid, population),
});
const baseline: Baseline = {
  ...asked,
  unit: 'delegate',
  rate: 0.782,
  n: 124,
  population: 184,
  date: '2022-03-31',
  source: 'report',
};
const memberBaseline: Baseline = { ...baseline, unit: 'member' };

/** Members who each have one delegate, the first of whom is dissatisfied. */
const members = (count: number) =>
  memberRate(
    Array.from({ length: count }, (_, index) => ({ member: `${index}`, satisfied: Number(index > 0), valid: 1 })),
  );

describe('a comparison with the baseline', () => {
  it('needs answers today', () => {
    expect(compareWithBaseline({ ...asked, rate: memberRate([]) }, baseline)).toEqual({ kind: 'no-answers' });
  });

  it('makes the first wave the baseline when there is none', () => {
    expect(compareWithBaseline(rateOf(93, 116), undefined)).toEqual({ kind: 'first-wave' });
  });

  it.each(['scale', 'wording'] as const)('is refused when the %s differs', (aspect) => {
    const other = { ...baseline, [aspect]: 'another' };
    expect(compareWithBaseline(rateOf(93, 116), other)).toEqual({ kind: 'not-comparable', because: aspect });
  });

  it.each([
    ['delegates today, Members then', rateOf(93, 116), memberBaseline],
    ['delegates today, of Members then the rate alone', rateOf(93, 116), { ...memberBaseline, n: undefined }],
    ['Members today, delegates then', { ...asked, rate: members(5) }, baseline],
  ])('is refused when the unit differs: %s', (_units, current, then) => {
    expect(compareWithBaseline(current, then)).toEqual({ kind: 'not-comparable', because: 'unit' });
  });

  it.each([
    ['delegates', rateOf(93, 116), baseline],
    ['Members', { ...asked, rate: members(5) }, memberBaseline],
  ])('is made when the unit is the same: %s', (_unit, current, then) => {
    expect(compareWithBaseline(current, then)).toMatchObject({ kind: 'independent', assumed: [] });
  });

  it.each([
    [{ scale: undefined }, ['scale']],
    [{ wording: undefined }, ['wording']],
    [{ unit: undefined }, ['unit']],
    [{ scale: undefined, wording: undefined, unit: undefined }, ['scale', 'wording', 'unit']],
    [{}, []],
  ])('says what it assumed: %o', (unknown, assumed) => {
    expect(compareWithBaseline(rateOf(93, 116), { ...baseline, ...unknown })).toMatchObject({ assumed });
    expect(compareWithBaseline(rateOf(93, 116), { ...baseline, ...unknown, n: undefined })).toMatchObject({ assumed });
  });

  it('finds the whole number behind the rate and compares as two independent rates', () => {
    const comparison = compareWithBaseline(rateOf(93, 116, 186), baseline);
    const independent = compareRates(rateOfCounts(93, 116, 186), rateOfCounts(97, 124, 184));
    expect(comparison).toEqual({ ...independent, assumed: [], x0: 97, n0: 124, candidates: [97] });
  });

  it.each([
    ['a rise', 229, 202],
    ['a fall', 171, 198],
  ])('takes the count with the weaker verdict when several round to the rate: %s', (_, satisfied, x0) => {
    const comparison = compareWithBaseline(rateOf(satisfied, 400), { ...baseline, rate: 0.5, n: 400 });
    expect(comparison).toMatchObject({ x0, candidates: [198, 199, 200, 201, 202] });
  });

  it('takes the count that does not keep the margin when another one would', () => {
    const current = rateOf(1040, 2000);
    const then = { ...baseline, rate: 0.53, n: 2000, population: 2600 };
    const comparison = compareWithBaseline(current, then, 0.03);
    if (comparison.kind !== 'independent') throw new Error(comparison.kind);
    const codes = (comparison.candidates ?? []).map((x0) => {
      const other = compareRates(current.rate, rateOfCounts(x0, 2000, 2600));
      return other && verdictOf(other, other.kind === 'census' ? undefined : other.p, 0.03).code;
    });
    expect(new Set(codes)).toEqual(new Set(['maintained', 'not-established']));
    expect(verdictOf(comparison, comparison.p, 0.03).code).toBe('not-established');
  });

  it('uses a fraction, and says so, when no whole number rounds to the rate', () => {
    const comparison = compareWithBaseline(rateOf(8, 10), { ...baseline, rate: 0.782, n: 10, population: undefined });
    expect(comparison).toMatchObject({ kind: 'independent', candidates: [], n0: 10 });
    expect(comparison).toHaveProperty('x0', 7.82);
  });

  it('is only indicative without the n of the baseline: an interval against a fixed number, no p', () => {
    const comparison = compareWithBaseline(rateOf(92, 116, 186), { ...baseline, rate: 0.75, n: undefined });
    const limits = wilsonInterval(92, 116, { population: 186 }) ?? { lower: 0, upper: 0 };
    expect(comparison).toMatchObject({
      kind: 'indicative',
      p: undefined,
      change: 92 / 116 - 0.75,
      interval95: { lower: limits.lower - 0.75, upper: limits.upper - 0.75 },
      finitePopulation: true,
    });
  });

  it('counts Members when everybody answered then and now', () => {
    const then = { ...baseline, rate: 0.788, n: 184, population: 184 };
    expect(compareWithBaseline(rateOf(148, 186, 186), then)).toMatchObject({ kind: 'census', members: 3, x0: 145 });
    expect(compareWithBaseline(rateOf(148, 187, 187), { ...then, population: 185 }).kind).toBe('independent');
  });

  it('puts folded intervals into the same rule', () => {
    const rows = [1, 0.5, 1, 0, 1].map((share, index) => ({ member: `${index}`, satisfied: share * 2, valid: 2 }));
    expect(compareWithBaseline({ ...asked, rate: memberRate(rows, 9) }, memberBaseline)).toMatchObject({
      kind: 'independent',
      finitePopulation: true,
      x0: 97,
    });
  });

  it.each([{ rate: 78.2 }, { rate: -0.1 }, { rate: Number.NaN }, { n: 0 }, { n: 12.5 }])('throws on %o', (wrong) => {
    expect(() => compareWithBaseline(rateOf(93, 116), { ...baseline, ...wrong })).toThrow(RangeError);
  });

  it('is finite and has a verdict whatever the rates', () => {
    const rates = fc.oneof(fc.constantFrom(0, 1, 0.5), fc.double({ min: 0, max: 1, noNaN: true }));
    const sizes = fc.option(fc.integer({ min: 1, max: 300 }), { nil: undefined });
    fc.assert(
      fc.property(anyRate, rates, sizes, sizes, (current, rate, n, population) => {
        const comparison = compareWithBaseline(
          { ...asked, rate: current },
          { ...baseline, unit: undefined, rate, n, population },
        );
        expect(numbersIn(comparison).every(Number.isFinite)).toBe(true);
        if ('change' in comparison) expect(verdictOf(comparison, 0.01).code).toBeTypeOf('string');
        else expect(['no-answers', 'no-interval']).toContain(comparison.kind);
      }),
    );
  });
});
