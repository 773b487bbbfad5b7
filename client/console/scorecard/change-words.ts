import type { ScreenRow } from '../../../survey-definitions/scorecard/change-screen.ts';
import { changeWords } from '../surveys/results/kpi-words.ts';
import type { Ui } from '../blocks/ui.ts';
import { intervalOfPoints } from './comparison-words.ts';
import { pWords } from './p-words.ts';

/** A change with what it rests on and whether it is worth a look, or why there is none. */
export type ChangeSaid =
  | {
      readonly compared: true;
      readonly main: string;
      readonly second: string;
      readonly mark: null | { readonly code: 'up' | 'down'; readonly words: string };
    }
  | { readonly compared: false; readonly why: string };

export function rowChangeSaid(row: ScreenRow, ui: Ui): ChangeSaid {
  const { t } = ui;
  if (!row.compared) return { compared: false, why: t(`screen.because.${row.because}`) };
  const { change, interval95, adjustedP, mark } = row;
  return {
    compared: true,
    main: changeWords(change, ui),
    second:
      interval95 === null || adjustedP === null
        ? t('scorecard.all-answered')
        : t('screen.detail', { interval: intervalOfPoints(interval95, ui), p: pWords(adjustedP, ui.language) }),
    mark: mark && { code: mark, words: t(`screen.${mark}`) },
  };
}
