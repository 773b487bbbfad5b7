import { FailureNotice } from '../../blocks/failure-notice.tsx';
import { Loading } from '../../blocks/loading.tsx';
import { Page } from '../../blocks/page.tsx';
import { useUi } from '../../blocks/ui.ts';
import { FigureForm } from './figure-form.tsx';
import { FigureHistory } from './figure-history.tsx';
import type { FigureSeriesModel } from './figure-series-model.ts';
import { seriesDescription, seriesName } from './series-words.ts';

export function FigureSeriesView({ model }: { readonly model: FigureSeriesModel }) {
  const { t, language } = useUi();
  const { series } = model;
  const done = model.done.value;
  return (
    <Page
      title={seriesName(series, { t, language })}
      prefix={model.problems.value.length > 0 ? t('problems.prefix') : undefined}
      back={{ href: '/console/figures', label: t('figures.title') }}
      lead={
        <>
          <p>{seriesDescription(series, language)}</p>
          <p class="hint">{series}</p>
        </>
      }
      actions={<a href={`/console/scorecard/series/${encodeURIComponent(series)}`}>{t('figure.on-scorecard')}</a>}
    >
      <FailureNotice failure={model.failure.value} onRetry={() => void model.load()} />
      {done !== null && (
        <p class="notice done" role="status">
          {t(`figure.done.${done}`)}
        </p>
      )}
      {model.isLoaded.value ? (
        <>
          <FigureHistory model={model} />
          <FigureForm model={model} />
        </>
      ) : (
        model.failure.value === null && <Loading />
      )}
    </Page>
  );
}
