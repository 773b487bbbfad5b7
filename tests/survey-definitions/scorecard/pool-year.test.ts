import { describe, expect, it } from 'vitest';
import { measurementsOf, sessionsOf } from '../../../survey-definitions/scorecard/measurement.ts';
import type { SeriesSurvey } from '../../../survey-definitions/scorecard/series-survey.ts';
import { headline, surveyOf, tallyOfCodes, yearsOver } from './measured.ts';

const satisfied = (n: number) => Array.from({ length: n }, () => 5);
const dissatisfied = (n: number) => Array.from({ length: n }, () => 2);

/** A session of 2025 on the given day, of Members m0, m1, …, some satisfied and some not. */
function session(id: string, day: string, codes: readonly number[], more: Partial<SeriesSurvey> = {}): SeriesSurvey {
  const survey = surveyOf(id, 2025, tallyOfCodes(codes), { kind: 'session', population: 20, ...more });
  return { ...survey, source: { ...survey.source, day } };
}

const spring = session('spring', '2025-04-01', [...satisfied(12), ...dissatisfied(4)]);
const autumn = session('autumn', '2025-10-01', [...satisfied(6), ...dissatisfied(6)]);

const yearOf = (surveys: readonly SeriesSurvey[]) => {
  const [year, ...more] = measurementsOf(surveys, yearsOver);
  if (year === undefined || more.length > 0) throw new Error('one year was expected');
  return year;
};
const names = (of: readonly { readonly source?: object; readonly surveyId?: string }[]) => of.map(nameOf);
const nameOf = (one: { readonly source?: object; readonly surveyId?: string }) =>
  one.surveyId ?? (one.source as { surveyId: string }).surveyId;

describe('a year of sessions', () => {
  it('is all of them: the Member at a session is the unit, and N the sum of the delegations', () => {
    const { figure, unit, surveys } = yearOf([spring, autumn]);
    expect(names(surveys)).toEqual(['autumn', 'spring']);
    expect(unit).toBe('member-session');
    expect(figure).toMatchObject({ shown: true, n: 28, population: 40 });
    expect(figure.shown && figure.rate).toBeCloseTo(18 / 28, 12);
  });

  it('has an interval wider than that of as many Members: the same ones stand behind it twice', () => {
    const large = { population: 150 };
    const twice = ['spring', 'autumn'].map((id) => session(id, id, [...satisfied(12), ...dissatisfied(6)], large));
    const once = surveyOf('once', 2025, tallyOfCodes([...satisfied(24), ...dissatisfied(12)]), { population: 300 });
    const widths = [yearOf(twice), yearOf([once])].map(({ figure }) =>
      figure.shown && figure.interval ? figure.interval.upper - figure.interval.lower : Number.NaN,
    );
    expect(widths[0]).toBeGreaterThan(widths[1] ?? Number.NaN);
  });

  it('is not replaced by a small late session, which is not in it and is said to be not', () => {
    const late = session('late', '2025-12-01', dissatisfied(3));
    const { surveys, leftOut, figure } = yearOf([spring, autumn, late]);
    expect(names(surveys)).toEqual(['autumn', 'spring']);
    expect(leftOut).toMatchObject([{ surveyId: 'late', because: 'small', answers: 3 }]);
    expect(figure).toEqual(yearOf([spring, autumn]).figure);
  });

  it('takes small sessions that together have as many answers as may be shown', () => {
    const small = [session('one', '2025-11-01', dissatisfied(3)), session('two', '2025-12-01', satisfied(2))];
    const { surveys, leftOut, figure } = yearOf([spring, ...small]);
    expect(names(surveys)).toEqual(['two', 'one', 'spring']);
    expect([leftOut, figure.shown && figure.n]).toEqual([[], 21]);
  });

  it('of ballots alone is worth what the registered delegations and delegates of all its sessions say', () => {
    const ballots = (id: string, delegations: number, delegates: number) =>
      session(id, id, [...satisfied(12), ...dissatisfied(4)], {
        unit: 'delegate',
        registered: { delegations, delegates },
      });
    const [small, large] = [ballots('2025-04-01', 20, 30), ballots('2025-10-01', 60, 130)];
    expect(yearOf([small, large]).rate).toMatchObject({ n: 32, population: undefined });
    expect(yearOf([small, large]).rate.effective).toBeCloseTo(16, 12);
    expect(yearOf([small, { ...large, registered: null }]).rate).toMatchObject({ n: 32, interval: undefined });
  });

  it('leaves out what counted delegates, asked otherwise, or may not be shown, and says why', () => {
    const { leftOut } = yearOf([
      spring,
      session('ballots', '2025-05-01', satisfied(9), { unit: 'delegate' }),
      session('other scale', '2025-06-01', satisfied(9), { headline: { ...headline, scale: 'ten/10-1' } }),
      autumn,
    ]);
    expect(leftOut.map(({ surveyId, because }) => [surveyId, because])).toEqual([
      ['ballots', 'anonymous'],
      ['other scale', 'scale'],
    ]);
  });

  it('is called and begins as the plan says', () => {
    const july = { ...yearsOver, yearFrom: 7 };
    expect(measurementsOf([spring], july).map(({ label, day }) => [label['en'], day])).toEqual([
      ['2024/25', '2024-07-01'],
    ]);
  });

  it('is not one figure before it is over: the sessions so far are points of their own', () => {
    const running = { ...yearsOver, isOver: (year: number) => year < 2025 };
    expect(measurementsOf([spring, autumn], running).map(({ unit, label }) => [unit, label['en']])).toEqual([
      ['member', 'spring'],
      ['member', 'autumn'],
    ]);
    expect(measurementsOf([{ ...spring, kind: 'activity' }], running)).toEqual([]);
    expect(sessionsOf([autumn, spring], yearsOver).map(({ label }) => label['en'])).toEqual(['spring', 'autumn']);
  });

  it('of few Members is not shown, however many sessions they attended', () => {
    const four = ['2025-02-01', '2025-04-01', '2025-06-01'].map((day) => session(day, day, [5, 5, 2, 2]));
    expect(yearOf(four).figure).toEqual({ shown: false, because: 'primary' });
  });

  it('of few Members says nothing either where all of them agree', () => {
    const two = ['2025-02-01', '2025-04-01', '2025-06-01'].map((day) => session(day, day, satisfied(2)));
    expect(yearOf(two).figure).toEqual({ shown: false, because: 'primary' });
  });

  it('prints no 100 % of fewer than ten Members, however many sessions they attended', () => {
    const five = ['2025-02-01', '2025-04-01', '2025-06-01'].map((day) => session(day, day, satisfied(5)));
    expect(yearOf(five).figure).toEqual({ shown: false, because: 'unanimous', bound: 'at-least-95', n: 15 });
  });
});
