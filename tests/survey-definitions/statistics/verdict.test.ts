import { describe, expect, it } from 'vitest';
import type { OverlapChange } from '../../../survey-definitions/statistics/comparison.ts';
import { compareRates } from '../../../survey-definitions/statistics/compare-rates.ts';
import { rateOfCounts } from './figures.ts';
import {
  amongAll,
  decidingInterval,
  decidingLevel,
  verdictOf,
} from '../../../survey-definitions/statistics/verdict.ts';

type Limits = readonly [number, number];

function changeWithin([lower95, upper95]: Limits, [lower90, upper90]: Limits): OverlapChange {
  const intervals = {
    interval95: { lower: lower95, upper: upper95 },
    interval90: { lower: lower90, upper: upper90 },
  };
  return {
    kind: 'overlap',
    pairs: 100,
    change: (lower95 + upper95) / 2,
    ...intervals,
    plain: intervals,
    finitePopulation: true,
    correlation: { finite: 0.1, plain: 0.3 },
    p: 0.5,
  };
}

describe('the verdict, row by row', () => {
  it.each([
    ['improved', [0.01, 0.2], [0.02, 0.19], 0.049],
    ['declined', [-0.2, -0.01], [-0.19, -0.02], 0.049],
    ['slightly-lower', [-0.05, -0.01], [-0.049, -0.015], 0.049],
    ['maintained', [-0.05, 0.05], [-0.04, 0.04], 0.8],
    ['at-least-maintained', [-0.05, 0.09], [-0.04, 0.08], 0.8],
    ['not-established', [-0.09, 0.09], [-0.08, 0.08], 0.8],
    ['not-established', [-0.09, 0.05], [-0.08, 0.04], 0.8],
  ] as const)('%s: 95 %% %o, 90 %% %o, p %s', (code, limits95, limits90, p) => {
    expect(verdictOf(changeWithin(limits95, limits90), p)).toEqual({ code, indicative: false, margin: 0.05 });
  });

  it.each([
    ['a rise that Holm takes back is at least maintained', 'at-least-maintained', [0.01, 0.2], [0.02, 0.19], 0.05],
    ['a fall that Holm takes back is not established', 'not-established', [-0.2, -0.01], [-0.19, -0.02], 0.05],
    ['without a p nothing has risen', 'at-least-maintained', [0.01, 0.2], [0.02, 0.19], undefined],
    ['an interval that begins at 0 is no rise', 'at-least-maintained', [0, 0.2], [0.01, 0.19], 0.01],
    ['a small p alone is no fall', 'not-established', [-0.2, 0], [-0.19, -0.01], 0.01],
    ['limits at the margin are not inside it', 'not-established', [-0.06, 0.06], [-0.05, 0.05], 0.8],
    ['an upper limit at the margin is not inside it', 'at-least-maintained', [-0.05, 0.06], [-0.04, 0.05], 0.8],
    ['a fall whose 90 % limit is the margin is a fall', 'declined', [-0.06, -0.01], [-0.05, -0.02], 0.01],
    ['a fall within the margin that Holm takes back is maintained', 'maintained', [-0.04, -0.01], [-0.03, -0.02], 0.05],
    ['a rise within the margin is still a rise', 'improved', [0.01, 0.04], [0.015, 0.035], 0.01],
  ] as const)('%s', (_, code, limits95, limits90, p) => {
    expect(verdictOf(changeWithin(limits95, limits90), p)).toMatchObject({ code });
  });

  it('keeps to the margin it is given, and reports it', () => {
    const change = changeWithin([-0.05, 0.05], [-0.04, 0.04]);
    expect(verdictOf(change, 0.8, 0.03)).toEqual({ code: 'not-established', indicative: false, margin: 0.03 });
  });

  it('flags a change against a rate without n, which needs no p', () => {
    const { interval95, interval90, change } = changeWithin([0.01, 0.2], [0.02, 0.19]);
    const plain = { interval95, interval90 };
    const indicative = { kind: 'indicative', change, ...plain, p: undefined, finitePopulation: false, plain } as const;
    expect(verdictOf(indicative, undefined)).toEqual({ code: 'improved', indicative: true, margin: 0.05 });
  });

  it('counts Members when everybody answered in both waves', () => {
    const all = (satisfied: number) => rateOfCounts(satisfied, 186, 186);
    const change = compareRates(all(147), all(150));
    expect(change && verdictOf(change, 0.001)).toMatchObject({
      code: 'census',
      members: -3,
      counts: { before: { satisfied: 150, population: 186 }, after: { satisfied: 147, population: 186 } },
    });
  });

  it('depends on the finite population, in the example of methodology.md', () => {
    const change = compareRates(rateOfCounts(93, 116, 186), rateOfCounts(97, 124, 184));
    if (change?.kind !== 'independent') throw new Error('not a census');
    expect(verdictOf(change, change.p).code).toBe('at-least-maintained');
    expect(verdictOf({ ...change, ...change.plain }, change.p).code).toBe('not-established');
  });

  it('of rates that count delegates is only indicative', () => {
    const change = changeWithin([0.01, 0.2], [0.02, 0.19]);
    expect(verdictOf(change, 0.01, 0.05, true)).toMatchObject({ code: 'improved', indicative: true });
  });

  it.each([
    ['improved', [0.01, 0.2], undefined],
    ['at-least-maintained', [0.01, 0.2], 'higher'],
    ['maintained', [-0.04, -0.01], 'lower'],
    ['not-established', [-0.09, 0.09], 'not-shown'],
  ] as const)('%s, 95 %% interval %o, leaves to be said of all N: %s', (code, limits, among) => {
    expect(amongAll(changeWithin(limits, limits), code)).toBe(among);
    expect(amongAll({ ...changeWithin(limits, limits), finitePopulation: false }, code)).toBeUndefined();
  });

  it.each([
    ['improved', 0.95],
    ['declined', 0.95],
    ['slightly-lower', 0.95],
    ['maintained', 0.9],
    ['at-least-maintained', 0.9],
    ['not-established', 0.9],
  ] as const)('%s was decided at %d: that interval is printed', (code, level) => {
    const change = changeWithin([-0.2, 0.2], [-0.1, 0.1]);
    expect(decidingLevel(code)).toBe(level);
    expect(decidingInterval(change, code)).toBe(level === 0.95 ? change.interval95 : change.interval90);
  });
});
