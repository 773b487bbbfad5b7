import { describe, expect, it } from 'vitest';
import { measurementsOf, sessionsOf } from '../../../survey-definitions/scorecard/measurement.ts';
import { satisfactionResult } from '../../../survey-definitions/scorecard/satisfaction-result.ts';
import { seriesPoints } from '../../../survey-definitions/scorecard/series-points.ts';
import { headline, surveyOf, tallyOfCodes, yearsOver } from './measured.ts';

const six = tallyOfCodes([5, 4, 2, 2, 3, 5]);
const session = (id: string, day: string) => {
  const survey = surveyOf(id, Number(day.slice(0, 4)), six, { kind: 'session' });
  return { ...survey, source: { ...survey.source, day } };
};

describe('the measurements of a series', () => {
  it('are in order of time, one for each year of waves: the wave that closed last; sessions stand by themselves beside', () => {
    const late = surveyOf('late', 2023, six);
    const waves = [surveyOf('b', 2024, six), { ...late, source: { ...late.source, closedOn: '2023-09-01' } }];
    const points = measurementsOf([...waves, surveyOf('early', 2023, six)], yearsOver);
    expect(points.map(({ year, label }) => [year, label['en']])).toEqual([
      [2023, 'late'],
      [2024, 'b'],
    ]);
    const sessions = sessionsOf([session('second', '2024-09-01'), session('first', '2024-03-01')], yearsOver);
    expect(sessions.map(({ label }) => label['en'])).toEqual(['first', 'second']);
  });

  it('break where the scale, the wording or the unit is another', () => {
    const other = (more: object) => ({ ...headline, ...more });
    const points = seriesPoints(
      measurementsOf(
        [
          surveyOf('2021', 2021, six, { headline: other({ wording: 'small/overall/0', scale: 'ten/10-1' }) }),
          surveyOf('2022', 2022, six, { headline: other({ wording: 'small/overall/0' }) }),
          surveyOf('2023', 2023, six, { unit: 'delegate' }),
          surveyOf('2024', 2024, six),
          surveyOf('2025', 2025, six),
        ],
        yearsOver,
      ),
    );
    expect(points.map(({ breaks, comparable }) => [...breaks, comparable])).toEqual([
      ['scale', 'wording', false],
      ['wording', false],
      ['unit', false],
      [true],
      [true],
    ]);
  });

  it('of an anonymous survey with too few ballots are nothing', () => {
    const [point] = measurementsOf([surveyOf('2024', 2024, six, { unit: 'delegate', withheld: 'too-few' })], yearsOver);
    expect(point?.figure).toEqual({ shown: false, because: 'too-few' });
  });
});

describe('the result of a series', () => {
  const resultOf = (target: number) => {
    const [current] = measurementsOf(
      [surveyOf('2025', 2025, tallyOfCodes([5, 4, 4, 5, 2, 3, 0]), { population: 10 })],
      yearsOver,
    );
    return satisfactionResult({
      series: headline.series,
      name: null,
      current,
      measurements: current ? [current] : [],
      sessions: [],
      soFar: null,
      baseline: null,
      margin: 0.05,
      marginSource: null,
      target: { operator: '>=', value: target, source: 'Council', since: '2024-01-01' },
      threshold: 5,
    });
  };

  it('says what may be known of all N, who gave no answer and who is dissatisfied', () => {
    const { bounds, missing, dissatisfied, net, figure } = resultOf(60);
    expect(figure).toMatchObject({ rate: 4 / 6, n: 6, population: 10 });
    expect(bounds).toEqual({ lower: 4 / 10, upper: 8 / 10 });
    expect(missing).toEqual({ notAsked: 0, skipped: 0, notApplicable: 0, noOpinion: 1 });
    expect([dissatisfied, net]).toEqual([1 / 6, 4 / 6 - 1 / 6]);
  });

  it('bounds 0 % of so few who are dissatisfied, and gives no mean, which would tell it', () => {
    const options = { threshold: 5, isOver: () => true, yearFrom: 1 };
    const [current] = measurementsOf([surveyOf('w', 2024, tallyOfCodes([5, 4, 4, 4, 3, 3]))], options);
    const nothing = { name: null, baseline: null, marginSource: null, target: null, sessions: [], soFar: null };
    const measurements = current ? [current] : [];
    const measured = { series: headline.series, current, measurements, margin: 0.05, threshold: 5 };
    expect(satisfactionResult({ ...nothing, ...measured })).toMatchObject({
      figure: { shown: true, rate: 4 / 6 },
      dissatisfied: null,
      dissatisfiedBound: 'at-most-5',
      net: null,
      score: null,
    });
  });

  it('says whether the target is reached, in percent', () => {
    expect([resultOf(66.6).attained, resultOf(66.7).attained]).toEqual([true, false]);
  });
});
