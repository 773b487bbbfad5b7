import type { SatisfactionSeries } from '../../../survey-definitions/scorecard/satisfaction-series.ts';
import { notShownWords, verdictWords } from '../surveys/results/kpi-words.ts';
import type { Ui } from '../blocks/ui.ts';
import { standingOf } from './series-shape.ts';
import { standingName } from './standing-words.ts';
import { valueWords } from './value-words.ts';

/** The answer in one sentence: how many are satisfied, of whom, and what became of it since the baseline. */
export function headlineSentence(result: SatisfactionSeries, ui: Ui): string {
  const { t } = ui;
  const { figure } = result;
  const value = valueWords(result, ui);
  if (figure === null) return t('scorecard.not-measured-sentence');
  if (!figure.shown) return notShownWords(figure, t);
  const satisfied = t('kpi.satisfied', { rate: value.main, unit: value.second ?? '' });
  const verdict = verdictWords(result, ui) ?? standingName(standingOf(result), ui);
  return t('kpi.sentence', { satisfied, verdict });
}
