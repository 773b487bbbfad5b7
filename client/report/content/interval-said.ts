import type { SeriesResult } from '../../../survey-definitions/scorecard/scorecard.ts';
import { intervalWords } from '../../console/surveys/results/unit-words.ts';
import type { Said } from '../../console/scorecard/value-words.ts';
import type { Ui } from '../../console/blocks/ui.ts';

/** The 95 % interval of a rate as short as a cell; null where there is no rate. */
export function intervalSaid(result: SeriesResult, { t, format }: Ui): Said | null {
  if (result.kind !== 'satisfaction' || result.figure === null || !result.figure.shown) return null;
  const { figure } = result;
  const main =
    figure.census || figure.interval === null
      ? intervalWords(figure, t, format)
      : format.interval(figure.interval.lower, figure.interval.upper);
  return { main, second: null };
}
