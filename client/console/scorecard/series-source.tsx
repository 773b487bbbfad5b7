import { inLanguage } from '../../../survey-definitions/language/occasion.ts';
import { kpiOfSeries } from '../../../survey-definitions/kpis.ts';
import type { SeriesResult } from '../../../survey-definitions/scorecard/scorecard.ts';
import { surveyPath } from '../words/paths.ts';
import { useUi } from '../blocks/ui.ts';

/** Where a value comes from: the survey, one step away, or who wrote it down. */
export function SeriesSource({ result }: { readonly result: SeriesResult }) {
  const { t, format, language } = useUi();
  if (result.kind === 'recorded') {
    return result.current === null ? null : <span class="second-line">{result.current.source}</span>;
  }
  const sources = result.kind === 'instruments' ? [result.source].filter((source) => source !== null) : result.sources;
  const [first] = sources;
  if (first === undefined) return null;
  if (sources.length > 1) return <span class="second-line">{t('scorecard.surveys', { count: sources.length })}</span>;
  return (
    <span class="second-line">
      <a href={surveyPath(first.surveyId, 'results')}>{inLanguage(first.label, language)}</a>,{' '}
      {format.day(kpiOfSeries(result.series)?.instrument === 'annual_survey' ? first.closedOn : first.day)}
    </span>
  );
}
