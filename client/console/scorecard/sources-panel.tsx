import { inLanguage } from '../../../survey-definitions/language/occasion.ts';
import type { SeriesResult } from '../../../survey-definitions/scorecard/scorecard.ts';
import { surveyPath } from '../words/paths.ts';
import { useUi } from '../blocks/ui.ts';

/** One step to the answers behind a figure, for those who may see them. */
export function SourcesPanel({ result }: { readonly result: SeriesResult }) {
  const { t, format, language } = useUi();
  if (result.kind === 'recorded') return null;
  const sources = result.kind === 'instruments' ? [result.source].filter((source) => source !== null) : result.sources;
  const leftOut = result.kind === 'instruments' ? [] : result.leftOut;
  if (sources.length === 0 && leftOut.length === 0) return null;
  return (
    <section class="panel" aria-labelledby="sources-heading">
      <h2 id="sources-heading">{t('sources.heading')}</h2>
      <ul class="sources">
        {sources.map(({ surveyId, definition, label, day, closedOn, isImported }) => (
          <li key={surveyId}>
            <a href={surveyPath(surveyId, 'results')}>{inLanguage(label, language)}</a>
            <span class="second-line">
              {definition === 'annual-engagement'
                ? t('sources.closed', { closed: format.day(closedOn) })
                : t('sources.days', { day: format.day(day), closed: format.day(closedOn) })}
              {isImported && ` · ${t('survey.imported')}`}
            </span>
          </li>
        ))}
        {leftOut.map(({ surveyId, label, because, answers = 0 }) => (
          <li key={surveyId} class="left-out">
            <a href={surveyPath(surveyId, 'results')}>{inLanguage(label, language)}</a>
            <span class="second-line">{t(`sources.left-out-${because}`, { count: answers })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
