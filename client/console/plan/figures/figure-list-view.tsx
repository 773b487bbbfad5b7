import { Loaded } from '../../blocks/loading.tsx';
import { Page } from '../../blocks/page.tsx';
import { useUi } from '../../blocks/ui.ts';
import { saveFile } from '../../blocks/save-file.ts';
import type { FigureList } from './figure-list-model.ts';
import { figuresCsv } from './figures-csv.ts';
import { FigureTable } from './figure-table.tsx';
import { ReferenceNav } from './reference-nav.tsx';

export function FigureListView({ model }: { readonly model: FigureList }) {
  const { t } = useUi();
  const total = model.rows.value.length;
  return (
    <Page
      title={t('figures.title')}
      lead={<p>{t('figures.lead')}</p>}
      actions={
        <>
          <button type="button" onClick={() => saveFile(figuresCsv(model.inForce.value), 'text/csv', 'figures.csv')}>
            {t('figures.download')}
          </button>
          <a class="button" href="/console/figures/import">
            {t('figures.import')}
          </a>
        </>
      }
    >
      <ReferenceNav here="figures" />
      <Loaded model={model} value={model.isLoaded.value || null}>
        {() => (
          <>
            <p class="summary-line">
              {t('figures.complete', { count: model.recordedForYear.value, all: total, year: String(model.year) })}
            </p>
            <FigureTable rows={model.rows.value} year={model.year} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
