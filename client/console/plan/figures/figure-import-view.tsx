import { ImportPage } from '../../blocks/import/import-page.tsx';
import { useUi } from '../../blocks/ui.ts';
import type { FigureImportModel } from './figure-import-model.ts';
import { PlannedFigures } from './planned-figures.tsx';
import { sampleFigures } from './sample-figures.ts';

export function FigureImportView({ model }: { readonly model: FigureImportModel }) {
  const { t } = useUi();
  const state = model.state.value;
  const file = {
    id: 'figure-file',
    heading: t('contact-import.choose'),
    format: t('figure-import.format'),
    sample: { name: 'figures-sample.csv', csv: sampleFigures },
  };
  return (
    <ImportPage
      title={t('figure-import.title')}
      lead={t('figure-import.lead')}
      back={{ href: '/console/figures', label: t('figures.title') }}
      file={file}
      model={model}
    >
      {state.is === 'applied' && (
        <div class="notice done" role="status">
          <p>{t('figure-import.done', { count: state.applied })}</p>
          <p>
            <a href="/console/figures">{t('figure-import.to-list')}</a>
          </p>
        </div>
      )}
      {state.is === 'shown' && <PlannedFigures model={model} found={state.found} />}
    </ImportPage>
  );
}
