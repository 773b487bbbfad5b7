import type { SeriesPage } from '../../../survey-definitions/scorecard/series-page.ts';
import type { SatisfactionSeries } from '../../../survey-definitions/scorecard/satisfaction-series.ts';
import { LoadingPage } from '../blocks/loading.tsx';
import { Page } from '../blocks/page.tsx';
import { useUi } from '../blocks/ui.ts';
import { BesidePanel } from './beside-panel.tsx';
import { DefinitionPanel } from './definition-panel.tsx';
import { HeadlinePanel } from './headline-panel.tsx';
import { InstrumentsPanel } from './instruments-panel.tsx';
import { ItemsPanel } from './items-panel.tsx';
import { objectiveName } from '../../../survey-definitions/plan/kpis.ts';
import { focusAreaNames, rowTitle } from '../words/kpi-names.ts';
import { PairedPanel } from './paired-panel.tsx';
import { RecordedPanel } from './recorded-panel.tsx';
import { RegionsPanel } from './regions-panel.tsx';
import { scorecardPath, seriesPath } from './scorecard-place.ts';
import { ScorecardLead } from './scorecard-lead.tsx';
import type { SeriesPageModel } from './series-page-model.ts';
import { SeriesTrend } from './series-trend.tsx';
import { SourcesPanel } from './sources-panel.tsx';
import { WrittenPanel } from './written-panel.tsx';
import { YearEndPanel } from './year-end-panel.tsx';
import { yearOf, YearSwitch } from './year-switch.tsx';
import { methodSentences } from './method-sentences.ts';

/** A KPI's page: the answer, the evidence, the detail, and the way to the answers it comes from. */
export function SeriesPageView({ model }: { readonly model: SeriesPageModel }) {
  const { t } = useUi();
  const page = model.page.value;
  if (page === null) return <LoadingPage model={model} title={t('scorecard.kpi')} />;
  return <Shown page={page} place={model.place} resultsOf={model.resultsOf} yearEnd={model.yearEnd} />;
}

type Props = Pick<SeriesPageModel, 'place' | 'resultsOf' | 'yearEnd'> & { readonly page: SeriesPage };

function Shown({ page, place, resultsOf, yearEnd }: Props) {
  const { t, language } = useUi();
  const { result, snapshot } = page;
  const kpi = page.row;
  const title = rowTitle(kpi, result.series, language, focusAreaNames([result]));
  return (
    <Page
      title={title}
      back={{ href: scorecardPath(place), label: t('scorecard.of', { year: yearOf(page) }) }}
      lead={<ScorecardLead frame={page}>{`${objectiveName(kpi, language)}.`}</ScorecardLead>}
      actions={
        <button type="button" onClick={() => window.print()}>
          {t('action.print')}
        </button>
      }
    >
      <YearSwitch frame={page} path={(to) => seriesPath({ ...to, plan: to.plan ?? page.plan.id }, result.series)} />
      {result.kind === 'satisfaction' && (
        <>
          <HeadlinePanel page={page} result={result} title={title} />
          <YearEndPanel result={result} frame={page} model={yearEnd} />
          <BesidePanel page={page} />
          <SeriesTrend result={result} />
          <PairedPanel paired={page.paired} />
          <ItemsPanel page={page} />
          <RegionsPanel page={page} />
        </>
      )}
      {result.kind === 'recorded' && <RecordedPanel result={result} year={yearOf(page)} />}
      {result.kind === 'instruments' && (
        <InstrumentsPanel result={result} regions={page.instrumentRegions} threshold={page.threshold} />
      )}
      {result.kind === 'satisfaction' && snapshot === null && (
        <WrittenPanel result={result} items={page.items} resultsOf={resultsOf} />
      )}
      <SourcesPanel result={result} />
      <DefinitionPanel page={page} />
      {result.kind === 'satisfaction' && <MethodNote page={page} result={result} />}
    </Page>
  );
}

/** How the figure came about, written from the data. */
function MethodNote({ page, result }: { readonly page: SeriesPage; readonly result: SatisfactionSeries }) {
  const ui = useUi();
  return (
    <section class="panel method" aria-labelledby="method-heading">
      <h2 id="method-heading">{ui.t('method.heading')}</h2>
      <ul>
        {methodSentences(page, result, ui).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}
