import { describe, expect, it } from 'vitest';
import { baselineSaid, changeSaid } from '../../../../client/console/scorecard/comparison-words.ts';
import { headlineSentence } from '../../../../client/console/scorecard/headline-sentence.ts';
import { namedScorecard } from '../../../../client/console/scorecard/named-occasions.ts';
import { shapeOf, standingOf } from '../../../../client/console/scorecard/series-shape.ts';
import { standingSaid, targetSaid } from '../../../../client/console/scorecard/standing-words.ts';
import { trendWords } from '../../../../client/console/scorecard/trend-words.ts';
import { periodWords, valueWords } from '../../../../client/console/scorecard/value-words.ts';
import type { SatisfactionSeries } from '../../../../survey-definitions/scorecard/satisfaction-series.ts';
import type { SeriesResult } from '../../../../survey-definitions/scorecard/scorecard.ts';
import { instruments, recorded, satisfaction, scorecard } from './scorecard-of-test.ts';
import { english, french } from './ui-of-test.ts';

const withFigure = (figure: SatisfactionSeries['figure']): SatisfactionSeries => ({
  ...satisfaction,
  figure,
  comparison: { kind: 'withheld' },
  verdict: null,
});

describe('a value', () => {
  it.each<[SeriesResult, string, string | null]>([
    [satisfaction, '80.0%', '120 of 187 Members'],
    [{ ...satisfaction, unit: 'delegate' }, '80.0%', '120 of 187 delegates'],
    [withFigure(null), 'not measured', null],
    [withFigure({ shown: false, because: 'primary' }), 'withheld: too few answers', null],
    [withFigure({ shown: false, because: 'unanimous', bound: 'at-least-95', n: 7 }), '≥ 95%', '7 Members'],
    [recorded, '90%', '2025'],
    [{ ...recorded, unit: 'count' }, '90', '2025'],
    [{ ...recorded, current: null }, 'not recorded', null],
    [instruments, '1 instrument', '115 of 187 Members'],
  ])('never stands alone (%#)', (result, main, second) => {
    expect(valueWords(result, english)).toEqual({ main, second });
  });

  it('is written the French way', () => {
    expect(valueWords(satisfaction, french)).toEqual({ main: '80,0\u202f%', second: '120 Membres sur 187' });
  });
});

describe('a period', () => {
  it.each([
    ['2025-01', '2025-12', '2025'],
    ['2025-01-01', '2025-12-31', '2025'],
    ['2024-07', '2025-06', 'July 2024 – June 2025'],
  ])('%s to %s is %s', (from, to, said) => expect(periodWords({ from, to }, english)).toBe(said));
});

describe('a verdict', () => {
  it.each<[string, SeriesResult, string, string]>([
    ['of a rate', satisfaction, 'at-least-maintained', 'at least maintained'],
    ['nothing was measured', withFigure(null), 'not-measured', 'not measured'],
    ['a withheld figure has none', withFigure({ shown: false, because: 'primary' }), 'withheld', 'withheld'],
    [
      'the first measurement',
      { ...satisfaction, verdict: null, comparison: { kind: 'first-wave' } },
      'first',
      'first measurement',
    ],
    [
      'another scale',
      { ...satisfaction, verdict: null, comparison: { kind: 'not-comparable', because: 'scale' } },
      'not-comparable',
      'not comparable',
    ],
    ['a target missed', recorded, 'missed', 'target not reached'],
    ['a target reached', { ...recorded, attained: true }, 'attained', 'target reached'],
    ['no target', { ...recorded, target: null, attained: null }, 'recorded', 'recorded, no target'],
    ['nothing recorded', { ...recorded, current: null, attained: null }, 'not-recorded', 'not recorded'],
    ['information', instruments, 'information', 'information'],
  ])('%s', (_, result, standing, words) => {
    expect(standingOf(result)).toBe(standing);
    expect(standingSaid(result, english).main).toBe(words);
  });

  it('of a census counts the Members', () => {
    const census = { ...satisfaction, verdict: { code: 'census', members: -3, change: -0.02 } } as const;
    expect(standingSaid(census, english).main).toBe('3 fewer Members satisfied');
    expect(standingSaid(census, french).main).toBe('3 Membres satisfaits de moins');
  });

  it('is told from the others by its shape', () => {
    const told = ['improved', 'declined', 'maintained', 'at-least-maintained', 'not-established', 'attained', 'missed'];
    expect(new Set(told.map((standing) => shapeOf(standing as ReturnType<typeof standingOf>))).size).toBe(told.length);
  });
});

describe('what a value is compared with', () => {
  it('names the wave and its n', () => {
    const [, row] = namedScorecard(scorecard).rows;
    expect(row && row.series.map((result) => baselineSaid(result, english))).toEqual([
      { main: '75.0%', second: '110 Members, Annual survey 2022' },
    ]);
  });

  it('is the same Members where both waves have them', () => {
    expect(changeSaid(satisfaction, english)).toEqual({ main: '+6.0 points', second: '−1.0 to +12.0, same Members' });
  });

  it('of a recorded figure is the period before', () => {
    expect(changeSaid(recorded, english)).toEqual({ main: '+19 points', second: 'since 2024' });
    expect(changeSaid({ ...recorded, previous: null, change: null }, english)).toBeNull();
  });

  it.each<[SeriesResult, string, string | null]>([
    [recorded, '100%', null],
    [
      { ...satisfaction, target: { operator: '>=', value: 75, source: null, since: null }, attained: true },
      '≥ 75%',
      'reached',
    ],
  ])('a target is said in the unit of its series (%#)', (result, main, second) => {
    expect(targetSaid(result, english)).toMatchObject({ main, second });
  });
});

describe('in a sentence', () => {
  it.each([
    [english, '80.0% satisfied, 120 of 187 Members; at least maintained since ‘2022’ (within 5 points).'],
    [
      french,
      '80,0\u202f% de satisfaits, 120 Membres sur 187\u202f; au moins maintenu depuis «\u00a02022\u00a0» (à 5 points près).',
    ],
  ])('a rate stands with n, N and verdict (%#)', (ui, sentence) => {
    expect(headlineSentence(satisfaction, ui)).toBe(sentence);
  });

  it('a trend names each measurement with its value', () => {
    expect(trendWords(satisfaction, english)).toBe('Trend: 2022 74.0%; 2023 76.0%; 2024 78.0%; 2025 80.0%');
    expect(trendWords(recorded, english)).toBe('Trend: 2024 71%; 2025 90%');
  });
});
