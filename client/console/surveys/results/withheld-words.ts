import type { LineFigure } from '../../../../survey-definitions/disclosure/line-figures.ts';
import type { RateBound } from '../../../../survey-definitions/statistics/small-numbers.ts';
import type { Ui } from '../../blocks/ui.ts';

/** '≥ 95 %' */
export const boundWords = (bound: RateBound, { format }: Pick<Ui, 'format'>): string =>
  bound === 'at-least-95' ? `≥ ${format.plainPercent(0.95)}` : `≤ ${format.plainPercent(0.05)}`;

type Withheld = Exclude<LineFigure['figure'], { readonly shown: true }>;

/** Why a figure is not there, as short as a cell; the page of the KPI says more. */
export function withheldWords(
  figure: Withheld,
  { t, format }: Pick<Ui, 't' | 'format'>,
): { readonly main: string; readonly second: string | null } {
  if (figure.because !== 'unanimous') return { main: t(`scorecard.because.${figure.because}`), second: null };
  return {
    main: boundWords(figure.bound, { format }),
    second: t('scorecard.n-member', { count: figure.n, n: format.number(figure.n) }),
  };
}
