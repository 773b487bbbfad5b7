import { Loaded } from '../../blocks/loading.tsx';
import { DoneNotice } from '../../blocks/done-notice.tsx';
import { Page } from '../../blocks/page.tsx';
import { useUi } from '../../blocks/ui.ts';
import { FigureForm } from './figure-form.tsx';
import { FigureHistory } from './figure-history.tsx';
import type { FigureSeriesModel } from './figure-series-model.ts';
import { seriesTitle } from '../../words/kpi-names.ts';

export function FigureSeriesView({ model }: { readonly model: FigureSeriesModel }) {
  const { t, language } = useUi();
  const { series } = model;
  const done = model.done.value;
  return (
    <Page
      title={seriesTitle(series, language)}
      hasProblems={model.problems.value.length > 0}
      back={{ href: '/console/figures', label: t('figures.title') }}
      lead={<code class="hint">{series}</code>}
      actions={<a href={`/console/scorecard/series/${encodeURIComponent(series)}`}>{t('figure.on-scorecard')}</a>}
    >
      <DoneNotice>{done !== null && t(`figure.done.${done}`)}</DoneNotice>
      <Loaded model={model} value={model.isLoaded.value || null}>
        {() => (
          <>
            <FigureHistory model={model} />
            <FigureForm model={model} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
