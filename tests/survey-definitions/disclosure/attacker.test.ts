import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  regionFigures,
  withheldRegions,
  type RegionFigure,
} from '../../../survey-definitions/disclosure/region-figures.ts';
import { figureOf } from '../../../survey-definitions/results/disclosed-figure.ts';
import { rateOf } from '../../../survey-definitions/results/rate-of.ts';
import { delegationsAnswering, type VariableTally } from '../../../survey-definitions/results/tally.ts';
import { attack, exposed, type Publication } from './attacker.ts';
import { determinedUnknowns } from './linear-attacker.ts';
import { fivePoints, randomSurveys, type RandomSurvey } from './random-survey.ts';

const threshold = 5;

/** Everything printed of one item, as a file has it. */
function published(tally: VariableTally, survey: RandomSurvey, previous?: ReadonlySet<string>): Publication {
  const { regionOf, populations } = survey;
  const regions = regionFigures(tally, fivePoints, { threshold, regionOf, populations, ...(previous && { previous }) });
  return JSON.parse(JSON.stringify({ ...aroundOf(tally, survey), regions }));
}

/** As published by somebody who only withholds what is too small. */
function carelesslyPublished(tally: VariableTally, survey: RandomSurvey): Publication {
  const regions = [...survey.populations].map(([region, population]): RegionFigure => {
    const members = new Map([...tally].filter(([member]) => survey.regionOf(member) === region));
    return {
      region,
      population,
      figure: figureOf(rateOf(members, fivePoints, { unit: 'member', population }), threshold),
    };
  });
  return { ...aroundOf(tally, survey), regions };
}

function aroundOf(tally: VariableTally, { regionOf, populations }: RandomSurvey): Omit<Publication, 'regions'> {
  const alone = new Map([...tally].filter(([member]) => !populations.has(regionOf(member) ?? '')));
  const apart = { members: alone.size, answering: delegationsAnswering(alone) };
  const population = [...populations.values()].reduce<number>((sum, size) => sum + (size ?? 0), alone.size);
  return { total: figureOf(rateOf(tally, fivePoints, { unit: 'member', population }), threshold), apart };
}

/** Where only one region answered, the total is that region, and what is withheld is its name in the table. */
const hasSeveralRegions = ({ regions }: Publication): boolean =>
  regions.filter(({ figure }) => figure.shown || figure.because !== 'no-answers').length > 1;

/** Where everybody answered and all agree, the total tells it of each of them, whatever is withheld below it. */
const leavesDoubt = ({ total, regions }: Publication): boolean =>
  total.shown || total.because !== 'unanimous' || total.n < sumOf(regions.map(({ population }) => population ?? 0));

/** What a reader of all these tables determines, but for what a total gives away by itself. */
const determined = (tables: readonly Publication[]): readonly string[] =>
  determinedUnknowns(tables).filter((name) => {
    const table = tables[Number(name.split('/')[0])];
    return table === undefined || leavesDoubt(table);
  });

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

describe('a reader of all published tables', () => {
  it('tells no withheld region more closely than the rule allows', () => {
    fc.assert(
      fc.property(randomSurveys, (survey) => {
        for (const tally of survey.items) expect(exposed(published(tally, survey))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('determines nothing withheld by solving all items together', () => {
    fc.assert(
      fc.property(randomSurveys, (survey) => {
        const tables = survey.items.map((tally) => published(tally, survey));
        expect(determined(tables)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('gains nothing from a second wave: what was withheld stays so, and neither wave gives way', () => {
    fc.assert(
      fc.property(randomSurveys, (survey) => {
        const waves: Publication[] = [];
        let previous: ReadonlySet<string> = new Set();
        for (const tally of survey.items) {
          const wave = published(tally, survey, previous);
          const withheld = withheldRegions(wave.regions);
          const reappearing = [...previous].filter((region) => !withheld.has(region));
          expect(reappearing).toEqual([]);
          expect(exposed(wave)).toEqual([]);
          waves.push(wave);
          previous = withheld;
        }
        expect(determined(waves.filter(hasSeveralRegions))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it.fails('learns nothing of two Members where all seven answered and agree: only withholding the total would hide it', () => {
    const satisfied = ['ESA 0', 'ESA 1', 'ESA 2', 'ESA 3', 'ESA 4', 'EUR 0', 'EUR 1'];
    const tally = new Map(satisfied.map((member) => [member, new Map([['5', 1]])]));
    const populations = new Map([
      ['ESA', 5],
      ['EUR', 2],
    ]);
    const regionOf = (member: string) => member.split(' ')[0];
    expect(determinedUnknowns([published(tally, { items: [tally], populations, regionOf })])).toEqual([]);
  });

  it('wins against somebody who only withholds what is too small', () => {
    const sample = fc.sample(randomSurveys, { numRuns: 300, seed: 7 });
    const items = sample.flatMap((survey) => survey.items.map((tally) => carelesslyPublished(tally, survey)));
    const withWithheld = items.filter((item) => attack(item).length > 0);
    const beaten = withWithheld.filter((item) => exposed(item).length > 0);
    expect(withWithheld.length).toBeGreaterThan(50);
    expect(beaten.length / withWithheld.length).toBeGreaterThan(0.3);
    expect(items.filter((item) => determinedUnknowns([item]).length > 0).length).toBeGreaterThan(20);
  });

  it('is not simply kept from everything: most regions of 5 and more are told', () => {
    const sample = fc.sample(randomSurveys, { numRuns: 300, seed: 7 });
    const figures = sample.flatMap((survey) => survey.items.flatMap((tally) => published(tally, survey).regions));
    const enough = figures.filter(({ figure }) => figure.shown || figure.because !== 'primary');
    const shown = enough.filter(({ figure }) => figure.shown || figure.because !== 'complementary');
    expect(shown.length / enough.length).toBeGreaterThan(0.4);
  });
});
