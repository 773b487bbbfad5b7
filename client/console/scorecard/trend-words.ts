import { inLanguage } from '../../../survey-definitions/language/occasion.ts';
import type { SeriesPoint } from '../../../survey-definitions/scorecard/satisfaction-series.ts';
import type { SeriesResult } from '../../../survey-definitions/scorecard/scorecard.ts';
import type { Ui } from '../blocks/ui.ts';
import { withheldWords } from '../surveys/results/withheld-words.ts';
import { periodWords, recordedWords } from './value-words.ts';

/** A trend in words: 'Trend: 2022 70.1%; 2023 72.0%'. */
export function trendWords(result: SeriesResult, ui: Ui): string {
  return ui.t('scorecard.trend', { values: ui.format.inTurn(valuesOf(result, ui)) });
}

function valuesOf(result: SeriesResult, ui: Ui): readonly string[] {
  if (result.kind === 'instruments') return [];
  if (result.kind === 'recorded') {
    return result.history.map((entry) => `${periodWords(entry, ui)} ${recordedWords(result, entry.value, ui)}`);
  }
  return valuesOfPoints(result.trend, ui);
}

/** The same of any points. */
export const pointWords = (points: readonly SeriesPoint[], ui: Ui): string =>
  ui.t('scorecard.trend', { values: ui.format.inTurn(valuesOfPoints(points, ui)) });

const valuesOfPoints = (points: readonly SeriesPoint[], ui: Ui): readonly string[] =>
  points.map(({ label, figure }) => {
    const value = figure.shown ? ui.format.percent(figure.rate) : withheldWords(figure, ui).main;
    return `${inLanguage(label, ui.language)} ${value}`;
  });
