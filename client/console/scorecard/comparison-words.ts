import { inLanguage } from '../../../survey-definitions/language/occasion.ts';
import type { Interval } from '../../../survey-definitions/statistics/interval.ts';
import { amongAll, decidingInterval, decidingLevel } from '../../../survey-definitions/statistics/verdict.ts';
import type { RecordedSeries } from '../../../survey-definitions/scorecard/recorded-series.ts';
import type { SatisfactionSeries } from '../../../survey-definitions/scorecard/satisfaction-series.ts';
import type { SeriesResult } from '../../../survey-definitions/scorecard/scorecard.ts';
import { changeWords, comparisonWords } from '../surveys/results/kpi-words.ts';
import type { Ui } from '../blocks/ui.ts';
import { periodWords, recordedWords } from './value-words.ts';
import type { Said } from './value-words.ts';

/** What the value is compared with; null: there is nothing. */
export function baselineSaid(result: SeriesResult, ui: Ui): Said | null {
  const { t, format, language } = ui;
  if (result.kind === 'recorded') {
    const { baseline } = result;
    return baseline && { main: recordedWords(result, baseline.value, ui), second: periodWords(baseline, ui) };
  }
  if (result.kind === 'instruments' || result.baseline === null) return null;
  const { rate, n, unit, label, measuredOn } = result.baseline;
  const when = label === null ? format.day(measuredOn) : inLanguage(label, language);
  const of =
    n === null
      ? t('baseline.n-unknown')
      : t(`baseline.n-${unit ?? (result.unit === 'delegate' ? 'delegate' : 'member')}`, { count: n });
  return { main: format.percent(rate), second: `${of}, ${when}` };
}

/** The change and its interval, as short as a cell. */
export function changeSaid(result: SeriesResult, ui: Ui): Said | null {
  if (result.kind === 'instruments') return null;
  return result.kind === 'recorded' ? recordedChange(result, ui) : rateChange(result, ui);
}

function rateChange({ comparison, verdict }: SatisfactionSeries, { t, format }: Ui): Said | null {
  if (comparison === null || !('change' in comparison)) return null;
  const main = changeWords(comparison.change, { t, format });
  if (comparison.kind === 'census') return { main, second: t('scorecard.all-answered') };
  if (comparison.kind === 'paired') {
    return {
      main,
      second: t('scorecard.paired-interval', { interval: intervalOfPoints(comparison.interval95, { t, format }) }),
    };
  }
  const code = verdict === null || verdict.code === 'census' ? 'improved' : verdict.code;
  const interval = intervalOfPoints(decidingInterval(comparison, code), { t, format });
  return {
    main,
    second: t(decidingLevel(code) === 0.95 ? 'scorecard.interval-95' : 'scorecard.interval-90', { interval }),
  };
}

export const intervalOfPoints = ({ lower, upper }: Interval, { t, format }: Pick<Ui, 't' | 'format'>): string =>
  t('scorecard.from-to', { lower: format.points(lower), upper: format.points(upper) });

function recordedChange(series: RecordedSeries, ui: Ui): Said | null {
  const { previous, change } = series;
  if (previous === null || change === null) return null;
  const since = ui.t('scorecard.since', { period: periodWords(previous, ui) });
  const isPercent = series.unit.endsWith('percent');
  const main = isPercent
    ? ui.t('scorecard.points', { change: ui.format.signed(change), count: Math.round(Math.abs(change) * 10) / 10 })
    : ui.format.signed(change);
  return { main, second: since };
}

/** The comparison in full; undefined: nothing was compared. */
export const comparisonSentence = (
  { comparison, baseline, verdict }: SatisfactionSeries,
  ui: Ui,
): string | undefined => (comparison === null ? undefined : comparisonWords({ comparison, baseline, verdict }, ui));

/** What happened among the N, where the verdict does not say it. */
export function amongSaid({ comparison, verdict, figure }: SatisfactionSeries, { t }: Pick<Ui, 't'>): string | null {
  if (verdict === null || verdict.code === 'census' || comparison === null || !('interval95' in comparison))
    return null;
  const among = amongAll(comparison, verdict.code);
  const population = figure?.shown === true ? figure.population : null;
  return among === undefined || population === null ? null : t(`scorecard.among-${among}`, { count: population });
}
