import type { SurveyDetail } from '../../../../server/surveys/fielding/survey-contract.ts';
import type { Results } from '../../../../server/results/survey/results-contract.ts';
import { fileAddresses } from '../../../shared/file-addresses.ts';
import { LoadingPage } from '../../blocks/loading.tsx';
import { surveyPath } from '../../words/paths.ts';
import { Page } from '../../blocks/page.tsx';
import { useUi } from '../../blocks/ui.ts';
import type { Ui } from '../../blocks/ui.ts';
import { occasionName } from '../../words/occasion-words.ts';
import { CarriedShare } from './carried-share.tsx';
import { itemWords } from './item-words.ts';
import { ItemList } from './item-list.tsx';
import { LinesPanel } from './lines-panel.tsx';
import { KpiPanel } from './kpi-panel.tsx';
import type { ResultsModel } from './results-model.ts';
import { TrendPanel } from './trend-panel.tsx';
import { WrittenAnswers } from './written-answers.tsx';

export function ResultsView({ model }: { readonly model: ResultsModel }) {
  const { t } = useUi();
  const [results, detail] = [model.results.value, model.detail.value];
  if (results === null || detail === null) return <LoadingPage model={model} title={t('results.title')} />;
  return <ResultsPage results={results} detail={detail} />;
}

/** The answer first, then the evidence, then the words. */
function ResultsPage({ results, detail }: { readonly results: Results; readonly detail: SurveyDetail }) {
  const ui = useUi();
  const { t, format, language } = ui;
  const { survey } = results;
  const name = occasionName(survey.record, language, t);
  return (
    <Page
      title={t('results.of', { occasion: name })}
      back={{ href: surveyPath(survey.id), label: t('results.back', { occasion: name }) }}
      lead={<RespondentsLine results={results} />}
      actions={<Downloads id={survey.id} isWithheld={results.withheld !== null} />}
    >
      {survey.state === 'open' && results.withheld === null && <p class="notice">{t('results.still-open')}</p>}
      {results.warnings.map((warning) => (
        <p key={warning} class="notice">
          {t(`results.${warning}`, {
            count: results.respondents?.members ?? 0,
            population: format.number(results.population ?? 0),
          })}
        </p>
      ))}
      {results.withheld !== null && <WithheldNotice results={results} />}
      {results.withheld === null && (
        <>
          {results.kpi !== null && (
            <KpiPanel kpi={results.kpi} unit={results.unit} survey={name} question={questionOf(results, detail, ui)} />
          )}
          <LinesPanel
            breakdown="language"
            lines={results.languages}
            overall={results.kpi?.figure.shown === true ? results.kpi.figure.rate : null}
            threshold={results.threshold}
          />
          {results.kpi !== null && <TrendPanel results={results} kpi={results.kpi} />}
          <ItemList results={results} detail={detail} />
          {results.carried !== null && <CarriedShare carried={results.carried} />}
          <TextAnswers results={results} />
        </>
      )}
    </Page>
  );
}

/** The KPI's own question as it was put. */
function questionOf({ items, kpi }: Results, detail: SurveyDetail, { t, language }: Ui): string | null {
  const own = items.find(({ variable }) => variable === kpi?.variable);
  return own ? itemWords(detail, language, t).label(own) : null;
}

function RespondentsLine({ results }: { readonly results: Results }) {
  const { t } = useUi();
  const { survey, respondents, responses, population, unit } = results;
  const members = respondents?.members ?? null;
  const parts = [
    members === null
      ? t('results.forms', { count: responses })
      : t('results.members-and-forms', { count: members, forms: responses }),
    ...(population === null ? [] : [t(`population.${survey.record.kind}`, { count: population })]),
    ...(respondents !== null && respondents.observerForms > 0
      ? [t('results.observers', { count: respondents.observerForms })]
      : []),
    ...(survey.isImported ? [t('survey.imported')] : []),
  ];
  return (
    <>
      <p>{parts.join(' · ')}</p>
      <p>{t(survey.record.kind === 'wave' ? 'results.unit.wave' : `results.unit.${unit}`)}</p>
    </>
  );
}

/** Answers that are withheld cannot be downloaded either. */
function Downloads({ id, isWithheld }: { readonly id: string; readonly isWithheld: boolean }) {
  const { t, language } = useUi();
  return (
    <>
      {!isWithheld && (
        <a class="button" href={fileAddresses.responses(id)} download>
          {t('results.download-responses')}
        </a>
      )}
      <a class="button" href={fileAddresses.codebook(id, language)} download>
        {t('results.download-codebook')}
      </a>
      <a class="button" href={surveyPath(id, 'export')}>
        {t('results.export')}
      </a>
      <button type="button" onClick={() => window.print()}>
        {t('action.print')}
      </button>
    </>
  );
}

/** Nothing of an anonymous survey is shown while it could tell who answered. */
function WithheldNotice({ results }: { readonly results: Results }) {
  const { t } = useUi();
  return (
    <section class="panel withheld">
      <h2>{t(`withheld.${results.withheld ?? 'open'}`)}</h2>
      <p>{t('withheld.rule')}</p>
      <p>{t('withheld.so-far', { count: results.responses })}</p>
    </section>
  );
}

/** Everything that was written in a survey. */
function TextAnswers({ results }: { readonly results: Results }) {
  const { t } = useUi();
  return (
    <section class="panel" aria-labelledby="texts-heading">
      <h2 id="texts-heading">{t('texts.heading')}</h2>
      <WrittenAnswers results={results} texts={results.texts} />
    </section>
  );
}
