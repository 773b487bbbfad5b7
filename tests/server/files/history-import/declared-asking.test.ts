import { describe, expect, it } from 'vitest';
import type { Scorecard } from '../../../../survey-definitions/scorecard/scorecard.ts';
import { openFreshSqlite } from '../../../setup/databases.ts';
import { read } from '../../results/scorecard/demo-app.ts';
import { fieldWave, memberIds, ratedBy, satisfactionIn } from '../../results/scorecard/fielded.ts';
import { createSurveyApp } from '../../surveys/fielding/survey-app.ts';
import { foreignMapping } from './foreign-file.ts';

const series = 'RES.satisfaction-overall';
const marks = [10, 9, 8, 3, 7, 9, 10, 6, 9, 8, 9, 10];

/** The same rate as of 2025, on ten points. */
const file = ['Pays;Note', ...marks.map((mark, index) => `${memberIds[index]};${mark}`)].join('\n');

/** Of 2025, so that nobody is compared with themselves. */
const others = ['AU', 'NZ', 'TH', 'VN', 'PL', 'SE', 'NO', 'FI', 'DK', 'CA', 'MX', 'PE'];

const codes = { 10: 5, 9: 5, 8: 4, 7: 4, 6: 3, 5: 3, 4: 2, 3: 2, 2: 1, 1: 1 };

/** The overall satisfaction of 2025 on the scorecard, after 2021 was brought in with what is said of how it was asked. */
async function after(declared: { readonly scale?: string; readonly wording?: string }) {
  const app = await createSurveyApp(openFreshSqlite);
  const { submittedOn: _none, ...mapping } = {
    ...foreignMapping,
    year: 2021,
    openedOn: '2021-01-15',
    closedOn: '2021-02-28',
    language: { always: 'fr' },
    columns: { Note: { variable: 'overall', codes, ...declared } },
  };
  const response = await app.as('sofia').post('/api/imported-waves', { file, mapping, dry: false });
  if (response.status !== 201) throw new Error(await response.text());
  const { summary } = await response.json();
  await fieldWave(app, 2025, ratedBy([5, 4, 4, 2, 2, 3, 4, 5, 1, 4, 4, 5], {}, others));
  const scorecard = await read<Scorecard>(app, '/api/scorecard?year=2025');
  return { result: satisfactionIn(scorecard, series), asked: summary.asked };
}

describe('a year that was brought in', () => {
  it('on a scale of 10 points, mapped to ours, breaks the series: it is shown and there is no verdict', async () => {
    const { result, asked } = await after({ scale: '10 points', wording: 'same' });
    expect(asked).toEqual([{ column: 'Note', variable: 'overall', series, scale: '10 points', wording: 'same' }]);
    expect(result.trend.map(({ breaks, comparable }) => [comparable, breaks])).toEqual([
      [false, ['scale']],
      [true, []],
    ]);
    expect([result.baseline, result.comparison?.kind, result.verdict]).toEqual([null, 'first-wave', null]);
  });

  it('in another wording breaks it too', async () => {
    const { result } = await after({ scale: 'same', wording: 'other' });
    expect([result.trend[0]?.breaks, result.verdict]).toEqual([['wording'], null]);
  });

  it('of which nothing is said is compared as if asked alike, and what is assumed stands beside it', async () => {
    const { result, asked } = await after({});
    expect(asked).toEqual([expect.objectContaining({ scale: 'unknown', wording: 'unknown' })]);
    expect(result.baseline).toMatchObject({ origin: 'first-wave', scale: null, wording: null });
    expect(result.comparison).toMatchObject({ assumed: ['scale', 'wording'] });
    expect(result.verdict).not.toBeNull();
  });

  it('that was asked as today is compared, and nothing is assumed', async () => {
    const { result } = await after({ scale: 'same', wording: 'same' });
    expect(result.comparison).toMatchObject({ assumed: [] });
    expect(result.verdict).not.toBeNull();
  });
});
