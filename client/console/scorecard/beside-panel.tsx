import { inLanguage } from '../../../survey-definitions/language/occasion.ts';
import type { BesideView } from '../../../survey-definitions/scorecard/beside-series.ts';
import type { SeriesPage } from '../../../survey-definitions/scorecard/series-page.ts';
import { figureWords, intervalWords } from '../surveys/results/unit-words.ts';
import { surveyPath } from '../words/paths.ts';
import { useUi } from '../blocks/ui.ts';

/** What other questionnaires ask about the KPI's subject: named as what it is, compared with nothing. */
export function BesidePanel({ page }: { readonly page: Pick<SeriesPage, 'beside'> }) {
  const { t } = useUi();
  const { beside } = page;
  if (beside === null || beside.length === 0) return null;
  return (
    <section class="panel" aria-labelledby="beside-heading">
      <h2 id="beside-heading">{t('beside.heading')}</h2>
      <p class="hint">{t('beside.lead')}</p>
      {beside.map((view) => (
        <View key={`${view.from} ${view.variable}`} view={view} />
      ))}
    </section>
  );
}

function View({ view: { from, question, figure, sources } }: { readonly view: BesideView }) {
  const { t, format, language } = useUi();
  return (
    <div class="item">
      <h3>
        {inLanguage(question, language)} <span class="tag">{t(`beside.from.${from}`)}</span>
      </h3>
      <p>{figureWords(figure, t, format)}</p>
      {figure.shown && <p class="hint">{intervalWords(figure, t, format)}</p>}
      <ul class="sources">
        {sources.map(({ surveyId, label }) => (
          <li key={surveyId}>
            <a href={surveyPath(surveyId, 'results')}>{inLanguage(label, language)}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
