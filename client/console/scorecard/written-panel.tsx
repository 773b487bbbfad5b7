import { useMemo } from 'preact/hooks';
import { inLanguage } from '../../../survey-definitions/language/occasion.ts';
import type { SatisfactionSeries } from '../../../survey-definitions/scorecard/satisfaction-series.ts';
import type { SeriesItem } from '../../../survey-definitions/scorecard/series-page.ts';
import { FailureNotice } from '../blocks/failure-notice.tsx';
import type { ResultsModel } from '../surveys/results/results-model.ts';
import { WrittenAnswers } from '../surveys/results/written-answers.tsx';
import { Loading } from '../blocks/loading.tsx';
import { useUi } from '../blocks/ui.ts';
import { textsOfSection } from './texts-of-section.ts';

type Props = {
  readonly result: SatisfactionSeries;
  readonly items: readonly SeriesItem[];
  readonly resultsOf: (surveyId: string) => ResultsModel;
};

/** The words beside the figure, read only when somebody unfolds them. */
export function WrittenPanel({ result, items, resultsOf }: Props) {
  const { t, language } = useUi();
  if (result.sources.length === 0) return null;
  const own = items[0]?.item;
  return (
    <section class="panel" aria-labelledby="written-heading">
      <h2 id="written-heading">{t('written.heading')}</h2>
      <p class="hint">{t('written.note')}</p>
      {result.sources.map(({ surveyId, label }) => (
        <WrittenIn key={surveyId} surveyId={surveyId} own={own} resultsOf={resultsOf}>
          {inLanguage(label, language)}
        </WrittenIn>
      ))}
    </section>
  );
}

type WrittenInProps = Pick<Props, 'resultsOf'> & {
  readonly surveyId: string;
  /** The KPI's own item. */
  readonly own: string | undefined;
  readonly children: string;
};

function WrittenIn({ surveyId, own, resultsOf, children }: WrittenInProps) {
  const model = useMemo(() => resultsOf(surveyId), [surveyId]);
  const [results, detail, failure] = [model.results.value, model.detail.value, model.failure.value];
  const load = (): void => {
    if (model.results.value === null) void model.load();
  };
  return (
    <details class="item-section" onToggle={load}>
      <summary>{children}</summary>
      {failure !== null && <FailureNotice failure={failure} onRetry={load} />}
      {failure === null && (results === null || detail === null) && <Loading />}
      {results !== null && detail !== null && (
        <WrittenAnswers results={results} texts={textsOfSection(results.texts, detail.definition, own)} />
      )}
    </details>
  );
}
