import { describe, expect, it } from 'vitest';
import { lineKey, lineScreen } from '../../../survey-definitions/scorecard/line-screen.ts';
import { measurementsOf, type Measurement } from '../../../survey-definitions/scorecard/measurement.ts';
import { postStratifiedLine, seriesLines } from '../../../survey-definitions/scorecard/series-lines.ts';
import { measuredOnce, surveyOf, tallyOfCodes } from './measured.ts';
import { settledBy } from './settled.ts';

const groups = ['AMS', 'AP', 'ESA'];

/** Members m0 to m19 are of the first region, m20 to m39 of the second, all others of the third. */
const regionOf = (member: string) => groups[Math.min(2, Math.floor(Number(member.slice(1)) / 20))] ?? '';
const many = [5, 4, 4, 2, 3, 5, 4, 4, 1, 2, 5, 4];
const sizes = new Map(groups.map((group) => [group, 30]));

function waveOf(year: number, ...tallies: readonly ReturnType<typeof tallyOfCodes>[]) {
  const tally = new Map(tallies.flatMap((each) => [...each]));
  return surveyOf(String(year), year, tally, { breakdowns: settledBy(tally, groups, regionOf, sizes) });
}

const whole = measuredOnce(waveOf(2025, tallyOfCodes(many), tallyOfCodes(many, 20), tallyOfCodes(many, 40)));
const thin = measuredOnce(waveOf(2024, tallyOfCodes(many), tallyOfCodes(many, 20), tallyOfCodes([5, 2, 4], 40)));
const told = (measurement: Measurement) =>
  seriesLines(measurement, 'region', 5)?.map((line) => [
    lineKey(line),
    line.population,
    line.figure.shown && line.figure.n,
  ]);

describe('the lines of a series', () => {
  it('are the regions where enough Members answered everywhere', () => {
    expect(told(whole)).toEqual([
      ['AMS', 30, 12],
      ['AP', 30, 12],
      ['ESA', 30, 12],
    ]);
  });

  it('join a small region with its neighbour: they add up, and nothing is withheld', () => {
    expect(told(thin)).toEqual([
      ['AMS', 30, 12],
      ['AP+ESA', 60, 15],
    ]);
  });

  it('are none where one line would be left, and no matter of ballots', () => {
    expect(told(measuredOnce(waveOf(2025, tallyOfCodes(many), tallyOfCodes([5, 4], 20))))).toEqual([]);
    const ballots = measuredOnce(surveyOf('ballots', 2025, tallyOfCodes(many), { unit: 'delegate' }));
    expect(seriesLines(ballots, 'region', 5)).toBeNull();
  });

  it('of several activities are the finest that join those of each', () => {
    const activity = (id: string, ...tallies: readonly ReturnType<typeof tallyOfCodes>[]) => ({
      ...waveOf(2025, ...tallies),
      kind: 'activity' as const,
      source: { ...waveOf(2025, ...tallies).source, surveyId: id },
    });
    const parts = [tallyOfCodes(many), tallyOfCodes(many, 20), tallyOfCodes(many, 40)];
    const few = tallyOfCodes([5, 2, 4], 40);
    const [year] = measurementsOf([activity('A', ...parts), activity('B', parts[0] ?? few, parts[1] ?? few, few)], {
      threshold: 5,
      isOver: () => true,
      yearFrom: 1,
    });
    expect(year && told(year)).toEqual([
      ['AMS', 60, 24],
      ['AP+ESA', 120, 39],
    ]);
  });

  it('give the check by region from what is printed alone', () => {
    const line = postStratifiedLine(thin, 5);
    const [ams, rest] = seriesLines(thin, 'region', 5)?.map(({ figure }) => (figure.shown ? figure.rate : 0)) ?? [];
    expect(line?.rate).toBeCloseTo((30 * (ams ?? 0) + 60 * (rest ?? 0)) / 90, 12);
  });
});

describe('the changes by region', () => {
  const options = { margin: 0.05, threshold: 5 };
  const screen = (now: Measurement, then: Measurement) =>
    lineScreen(seriesLines(now, 'region', 5), then, 'region', options)?.rows.map((row) => [
      row.key,
      row.compared ? row.before.n : row.because,
    ]);

  it('compare a line with the same groups of then, which are whole lines of it', () => {
    expect(screen(thin, whole)).toEqual([
      ['AMS', 12],
      ['AP+ESA', 24],
    ]);
  });

  it('compare nothing that stood in a coarser line then', () => {
    expect(screen(whole, thin)).toEqual([
      ['AMS', 12],
      ['AP', 'regrouped'],
      ['ESA', 'regrouped'],
    ]);
  });
});
