import { describe, expect, it } from 'vitest';
import type { Measurement } from '../../../survey-definitions/scorecard/measurement.ts';
import {
  postStratifiedLine,
  seriesRegions,
  type RegionsOf,
} from '../../../survey-definitions/scorecard/series-regions.ts';
import { measuredOnce, surveyOf, tallyOfCodes } from './measured.ts';

/** Members m0 to m19 are of the north, m20 to m39 of the south, all others of the east. */
const regionsOf: RegionsOf = () => ({
  regionOf: (member) => ['north', 'south', 'east'][Math.min(2, Math.floor(Number(member.slice(1)) / 20))],
  populations: new Map([
    ['north', 30],
    ['south', 30],
    ['east', 30],
  ]),
});
const many = [5, 4, 4, 2, 3, 5, 4, 4, 1, 2, 5, 4];
const wave = (year: number, ...tallies: readonly ReturnType<typeof tallyOfCodes>[]): Measurement =>
  measuredOnce(surveyOf(String(year), year, new Map(tallies.flatMap((tally) => [...tally]))));
const whole = wave(2025, tallyOfCodes(many), tallyOfCodes(many, 20), tallyOfCodes(many, 40));
const thin = wave(2024, tallyOfCodes(many), tallyOfCodes(many, 20), tallyOfCodes([5, 2, 4], 40));
const shownIn = (measurements: readonly Measurement[], current: Measurement) =>
  seriesRegions(measurements, current, regionsOf, 5)?.map(({ figure }) => (figure.shown ? figure.n : figure.because));

describe('the regions of a series', () => {
  it('are all shown where enough Members answered everywhere', () => {
    expect(shownIn([whole], whole)).toEqual([12, 12, 12]);
  });

  it('hide a second one with the one of too few, and both stay hidden in the next wave', () => {
    const hidden = shownIn([thin], thin) ?? [];
    expect(hidden[2]).toBe('primary');
    expect(hidden.filter((one) => one === 'complementary')).toHaveLength(1);
    const next = shownIn([thin, whole], whole) ?? [];
    expect(next.map((one) => typeof one)).toEqual(hidden.map((one) => typeof one));
  });

  it('are no matter of ballots', () => {
    const ballots = measuredOnce(surveyOf('ballots', 2025, tallyOfCodes(many), { unit: 'delegate' }));
    expect(seriesRegions([ballots], ballots, regionsOf, 5)).toBeNull();
  });

  it('give the check by region where none of them is hidden', () => {
    expect(postStratifiedLine([whole], whole, regionsOf, 5)?.rate).toBeCloseTo(8 / 12, 12);
    expect(postStratifiedLine([thin], thin, regionsOf, 5)).toBeNull();
    expect(postStratifiedLine([thin, whole], whole, regionsOf, 5)).toBeNull();
  });
});
