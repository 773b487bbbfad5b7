import { expect, it } from 'vitest';
import { satisfactionSeries } from '../../../../../survey-definitions/kpis.ts';
import type { SatisfactionSeries } from '../../../../../survey-definitions/scorecard/satisfaction-series.ts';
import type { Scorecard } from '../../../../../survey-definitions/scorecard/scorecard.ts';
import type { Results } from '../../../../../server/results/survey/results-contract.ts';
import { describeEachDatabase } from '../../../../setup/databases.ts';
import type { SurveyApp } from '../../../surveys/fielding/survey-app.ts';
import { createDemoApp, read } from '../demo-app.ts';
import { satisfactionIn } from '../fielded.ts';
import { asked } from './asked.ts';
import { recompute, type AnswerFile } from './from-csv.ts';
import { readHistory } from './read-history.ts';

describeEachDatabase('the figures of the synthetic history', (open) => {
  it('are those that a second program finds in the exported files, for every series and year', async () => {
    const app = await createDemoApp(open);
    const history = await readHistory(app);
    expect(Object.keys(asked).toSorted()).toEqual(satisfactionSeries.toSorted());
    let compared = 0;
    for (const year of [2022, 2023, 2024, 2025, 2026]) {
      const scorecard = await read<Scorecard>(app, `/api/scorecard?year=${year}`);
      for (const [series, [definition, variable]] of Object.entries(asked)) {
        const files = filesOf(history, definition, year);
        compared += expectSame(satisfactionIn(scorecard, series), files, variable, `${series} ${year}`);
      }
      await expectSameAsResults(app, scorecard);
    }
    // Eleven annual series in four years, four committees in three and the activities in two: those of 2026 are not all.
    expect(compared).toBe(11 * 4 + 4 * 3 + 2);
  }, 120_000);
});

/** A wave of the year; of a year that is over all sessions or activities, else the latest session. */
function filesOf(history: readonly AnswerFile[], definition: string, year: number): readonly AnswerFile[] {
  const files = history.filter((file) => file.definition === definition && file.year === year);
  if (year < 2026 && definition !== 'annual-engagement') return files;
  if (definition === 'post-capacity-building') return [];
  let latest: AnswerFile | undefined;
  for (const file of files) if (latest === undefined || file.day > latest.day) latest = file;
  return latest === undefined ? [] : [latest];
}

function expectSame(
  { figure, sources, dissatisfied, net, missing }: SatisfactionSeries,
  files: readonly AnswerFile[],
  variable: string,
  place: string,
): number {
  expect(sources.map(({ surveyId }) => surveyId).toSorted(), place).toEqual(files.map(({ id }) => id).toSorted());
  if (files.length === 0) {
    expect(figure, place).toBeNull();
    return 0;
  }
  const own = recompute(files, variable);
  if (own === 'too few' || figure === null || !figure.shown) throw new Error(`${place} is of too few`);
  const { n, answers, population } = figure;
  expect([n, answers, population], place).toEqual([own.n, own.answers, own.N]);
  for (const [theirs, ours] of [
    [figure.rate, own.rate],
    [figure.interval?.lower, own.limits?.lower],
    [figure.interval?.upper, own.limits?.upper],
    [figure.plainInterval?.lower, own.plain?.lower],
    [figure.plainInterval?.upper, own.plain?.upper],
    [dissatisfied, own.dissatisfied],
    [net, own.rate - own.dissatisfied],
  ] as const) {
    if (ours === undefined) expect(theirs, place).toBeUndefined();
    else expect(theirs, place).toBeCloseTo(ours, 9);
  }
  expect(missing, place).toEqual(own.missing);
  return 1;
}

/** One path: the page of a survey's results has the figure of the scorecard. */
async function expectSameAsResults(app: SurveyApp, scorecard: Scorecard): Promise<void> {
  for (const series of satisfactionSeries) {
    const { figure, sources, unit, comparison, soFar } = satisfactionIn(scorecard, series);
    const [source] = sources;
    if (source === undefined || isOfYear(unit)) continue;
    const { items, kpi } = await read<Results>(app, `/api/surveys/${source.surveyId}/results`);
    const item = items.find(({ variable }) => variable === asked[series]?.[1]);
    expect(item?.figure, series).toEqual(figure);
    if (kpi?.series === series) expect(kpi.figure, series).toEqual(figure);
    if (kpi?.series === series && soFar === null) expect(kpi.comparison, series).toEqual(comparison);
  }
}

const isOfYear = (unit: SatisfactionSeries['unit']): boolean => unit === 'member-session' || unit === 'member-activity';
