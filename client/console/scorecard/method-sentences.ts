import type { SatisfactionSeries } from '../../../survey-definitions/scorecard/satisfaction-series.ts';
import type { SeriesPage } from '../../../survey-definitions/scorecard/series-page.ts';
import { missingWords } from '../surveys/results/distribution-words.ts';
import { marginSize } from '../surveys/results/kpi-words.ts';
import type { Ui } from '../blocks/ui.ts';

/** The method of a figure in sentences; each is there because of the data. */
export function methodSentences(page: SeriesPage, result: SatisfactionSeries, ui: Ui): readonly string[] {
  return [
    ui.t('method.rate'),
    ...(result.unit === null ? [] : [ui.t(`method.unit-${result.unit}`)]),
    ...missingSentence(result, ui),
    ...askedSentence(result, ui),
    ...intervalSentence(result, ui),
    ...boundsSentence(result, ui),
    ...comparisonSentences(page, result, ui),
    ...breakSentence(result, ui),
    ui.t('method.threshold', { count: page.threshold }),
  ];
}

function missingSentence({ missing }: SatisfactionSeries, { t }: Ui): readonly string[] {
  const words = missing === null ? undefined : missingWords({ missing }, t);
  return words === undefined ? [] : [t('method.missing', { what: words })];
}

/** Of what was put to some only: that nobody knows how many Members it concerns. */
const askedSentence = ({ figure, unit, missing }: SatisfactionSeries, { t }: Ui): readonly string[] =>
  figure?.shown === true && unit === 'member' && figure.population === null && (missing?.notAsked ?? 0) > 0
    ? [t('method.asked-of-some')]
    : [];

function intervalSentence({ figure }: SatisfactionSeries, { t, format }: Ui): readonly string[] {
  if (figure === null || !figure.shown || figure.population === null) return [];
  const { n, population, plainInterval } = figure;
  if (figure.census) return [t('method.census', { count: population })];
  const plain = plainInterval === null ? '' : format.interval(plainInterval.lower, plainInterval.upper);
  return [t('method.finite', { count: population, n: format.number(n), share: format.percent(n / population), plain })];
}

function boundsSentence({ bounds }: SatisfactionSeries, { t, format }: Ui): readonly string[] {
  return bounds === null
    ? []
    : [t('method.bounds', { lower: format.percent(bounds.lower), upper: format.percent(bounds.upper) })];
}

function comparisonSentences({ family }: SeriesPage, result: SatisfactionSeries, { t, format }: Ui): readonly string[] {
  const { comparison, adjustedP, margin, marginSource, verdict } = result;
  if (comparison === null) return [];
  const assumed = 'assumed' in comparison ? comparison.assumed : [];
  return [
    ...(comparison.kind === 'withheld' || comparison.kind === 'no-answers'
      ? []
      : [t(`method.comparison-${comparison.kind}`)]),
    ...(assumed.length === 0
      ? []
      : [t('kpi.assumed-text', { what: format.list(assumed.map((what) => t(`kpi.assumed-${what}`))) })]),
    ...(adjustedP === null ? [] : [t('method.holm', { count: family })]),
    ...(verdict === null
      ? []
      : [
          t(marginSource === null ? 'method.margin-default' : 'method.margin', {
            ...marginSize(margin, format),
            source: marginSource ?? '',
          }),
        ]),
  ];
}

const breakSentence = ({ trend }: SatisfactionSeries, { t }: Ui): readonly string[] =>
  trend.some(({ comparable }) => !comparable) ? [t('method.break')] : [];
