import { describe, expect, it } from 'vitest';
import type { PairedChange } from '../../../survey-definitions/statistics/comparison.ts';
import { compareRates } from '../../../survey-definitions/statistics/independent-comparison.ts';
import { rateOfCounts } from './figures.ts';
import { verdictOf } from '../../../survey-definitions/statistics/verdict.ts';

type Limits = readonly [number, number];

function changeWithin([lower95, upper95]: Limits, [lower90, upper90]: Limits): PairedChange {
  return {
    kind: 'paired',
    n: 100,
    change: (lower95 + upper95) / 2,
    interval95: { lower: lower95, upper: upper95 },
    interval90: { lower: lower90, upper: upper90 },
    p: 0.5,
  };
}

describe('the verdict, row by row', () => {
  it.each([
    ['improved', [0.01, 0.2], [0.02, 0.19], 0.049],
    ['declined', [-0.2, -0.01], [-0.19, -0.02], 0.049],
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
    expect(change && verdictOf(change, 0.001)).toMatchObject({ code: 'census', members: -3 });
  });

  it('depends on the finite population, in the example of methodology.md', () => {
    const change = compareRates(rateOfCounts(93, 116, 186), rateOfCounts(97, 124, 184));
    if (change?.kind !== 'independent') throw new Error('not a census');
    expect(verdictOf(change, change.p).code).toBe('at-least-maintained');
    expect(verdictOf({ ...change, ...change.plain }, change.p).code).toBe('not-established');
  });
});
