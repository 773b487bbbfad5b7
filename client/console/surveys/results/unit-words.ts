import type { Figure, ShownFigure } from '../../../../survey-definitions/results/disclosed-figure.ts';
import type { Score } from '../../../../survey-definitions/results/unit-answers.ts';
import type { Translate } from '../../words/translate.ts';
import type { Format } from '../../words/format.ts';

/** '92 of 116 Members', '38 answers from delegates': no rate stands without it. */
export function unitWords(figure: Pick<ShownFigure, 'unit' | 'n' | 'population'>, t: Translate): string {
  const { unit, n, population } = figure;
  if (unit === 'delegate') return t('unit.delegates', { count: n });
  return population === null ? t('unit.members', { count: n }) : t('unit.of-members', { count: population, n });
}

/** The rate with its unit, or why there is none. */
export function figureWords(figure: Figure, t: Translate, format: Format): string {
  if (figure.shown) return t('figure.rate', { rate: format.percent(figure.rate), unit: unitWords(figure, t) });
  if (figure.because === 'unanimous') return t(`figure.${figure.bound}`, { count: figure.n });
  return t(`figure.because.${figure.because}`);
}

/** Whether a figure uses N, which supposes that those who did not answer are like those who did. */
export const supposesAlike = (figure: Figure | null): boolean =>
  figure?.shown === true && figure.population !== null && figure.interval !== null && figure.n < figure.population;

/** The interval with what it supposes. */
export function intervalGivenWords(figure: ShownFigure, t: Translate, format: Format): string {
  const interval = intervalWords(figure, t, format);
  return supposesAlike(figure) ? `${interval}, ${t('figure.given-that')}` : interval;
}

/** '95 % interval 73.4–82.3 %', or that everybody answered. */
export function intervalWords(figure: ShownFigure, t: Translate, format: Format): string {
  if (figure.census) return t('figure.census');
  if (figure.interval === null) return t('figure.no-interval');
  return t('figure.interval', { interval: format.interval(figure.interval.lower, figure.interval.upper) });
}

/** 'Mean score 4.11, standard deviation 0.95': shown, not tested. */
export const scoreWords = ({ mean, sd }: Score, t: Translate, format: Format): string =>
  sd === null
    ? t('figure.score', { mean: format.decimals(mean) })
    : t('figure.score-sd', { mean: format.decimals(mean), sd: format.decimals(sd) });
