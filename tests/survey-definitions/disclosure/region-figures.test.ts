import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { regionCheck } from '../../../survey-definitions/disclosure/region-check.ts';
import { regionFigures, withheldRegions } from '../../../survey-definitions/disclosure/region-figures.ts';
import { figureOf } from '../../../survey-definitions/results/disclosed-figure.ts';
import { rateOf } from '../../../survey-definitions/results/rate-of.ts';
import { answersOf, fivePoints, randomSurveys, regionOf, tallyOf } from './random-survey.ts';

const populations = new Map([
  ['ESA', 24],
  ['EUR', 52],
  ['MENA', 18],
  ['WCA', 24],
]);
const options = { threshold: 5, regionOf, populations };
const plenty = { ESA: answersOf(12, 6), EUR: answersOf(20, 8), WCA: answersOf(9, 7) };

const told = (tally: ReturnType<typeof tallyOf>, more: { readonly previous?: ReadonlySet<string> } = {}) =>
  regionFigures(tally, fivePoints, { ...options, ...more }).map(({ region, figure }) => [
    region,
    figure.shown ? figure.rate : figure.because,
  ]);

describe('the rates by region', () => {
  it('are those of the one path that every figure takes', () => {
    const tally = tallyOf({ ...plenty, MENA: answersOf(6, 5) });
    const figures = regionFigures(tally, fivePoints, options);
    const ofMena = new Map([...tally].filter(([member]) => regionOf(member) === 'MENA'));
    expect(figures.map(({ region }) => region)).toEqual([...populations.keys()]);
    expect(figures[2]).toEqual({
      region: 'MENA',
      population: 18,
      figure: figureOf(rateOf(ofMena, fivePoints, { unit: 'member', population: 18 }), 5),
    });
  });

  it('withhold a region of 4, and the smallest other one that protects it from subtraction', () => {
    expect(told(tallyOf({ ...plenty, MENA: answersOf(3, 1) }))).toEqual([
      ['ESA', 12 / 18],
      ['EUR', 20 / 28],
      ['MENA', 'primary'],
      ['WCA', 'complementary'],
    ]);
  });

  it('withhold another where the two together would say that nobody is dissatisfied', () => {
    const figures = told(tallyOf({ ...plenty, WCA: answersOf(14, 0), MENA: answersOf(4, 0) }));
    expect(figures).toContainEqual(['MENA', 'primary']);
    expect(figures).toContainEqual(['ESA', 'complementary']);
    expect(figures).toContainEqual(['WCA', 1]);
  });

  it('bound 0 % and 100 % of fewer than 10', () => {
    const [, , mena] = regionFigures(tallyOf({ ...plenty, MENA: answersOf(7, 0) }), fivePoints, options);
    expect(mena?.figure).toEqual({ shown: false, because: 'unanimous', bound: 'at-least-95', n: 7 });
  });

  it('say so of a region in which nobody gave a valid answer', () => {
    expect(told(tallyOf({ ...plenty, MENA: ['noOpinion', 'skipped'] }))).toContainEqual(['MENA', 'no-answers']);
  });

  it('leave observers out, and protect a Member of no region from the total', () => {
    const withOthers = new Map([
      ...tallyOf({ ...plenty, MENA: answersOf(6, 5), apart: [5] }),
      ['observer', new Map([['1', 9]])] as const,
    ]);
    expect(told(withOthers)).toEqual([
      ['ESA', 12 / 18],
      ['EUR', 20 / 28],
      ['MENA', 'complementary'],
      ['WCA', 'complementary'],
    ]);
  });

  it('keep withheld what was withheld in an earlier wave', () => {
    const earlier = regionFigures(tallyOf({ ...plenty, MENA: answersOf(3, 1) }), fivePoints, options);
    const previous = withheldRegions(earlier);
    expect(previous).toEqual(new Set(['MENA', 'WCA']));
    const now = told(tallyOf({ ...plenty, MENA: answersOf(8, 6) }), { previous });
    expect(now).toEqual([
      ['ESA', 12 / 18],
      ['EUR', 20 / 28],
      ['MENA', 'complementary'],
      ['WCA', 'complementary'],
    ]);
  });
});

describe('the rates by region of any survey', () => {
  it('do not depend on the order of the answers, nor of the regions', () => {
    fc.assert(
      fc.property(randomSurveys, ({ items, ...regions }) => {
        const [tally = new Map()] = items;
        const reversed = { ...regions, populations: new Map([...regions.populations].toReversed()) };
        const figures = regionFigures(tally, fivePoints, { ...regions, threshold: 5 });
        const others = regionFigures(new Map([...tally].toReversed()), fivePoints, { ...reversed, threshold: 5 });
        expect(others.toReversed()).toEqual(figures);
      }),
    );
  });
});

describe('the check by region', () => {
  it('is told where every region is', () => {
    expect(regionCheck(tallyOf({ ...plenty, MENA: answersOf(6, 5) }), fivePoints, options)).toMatchObject({
      used: true,
    });
  });

  it('is withheld with a region, of which it would be one more equation', () => {
    const tally = tallyOf({ ...plenty, MENA: answersOf(9, 5) });
    const previous = new Set(['MENA']);
    expect(regionCheck(tally, fivePoints, { ...options, previous })).toEqual({ used: false, because: 'withheld' });
  });
});
