import { DoneNotice } from '../../blocks/done-notice.tsx';
import { ImportPage } from '../../blocks/import/import-page.tsx';
import { useUi } from '../../blocks/ui.ts';
import type { FigureImportModel } from './figure-import-model.ts';
import { PlannedFigures } from './planned-figures.tsx';

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
        <DoneNotice next={{ href: '/console/figures', label: t('figure-import.to-list') }}>
          {t('figure-import.done', { count: state.applied })}
        </DoneNotice>
      )}
      {state.is === 'shown' && <PlannedFigures model={model} found={state.found} />}
    </ImportPage>
  );
}

/** What an import looks like: a count with what belongs to it, a percentage of a number, a percentage alone. */
const sampleFigures = [
  'series,period,value,base,operations,members,source',
  'SP2.seizures,2025,1240,,14,96,Final reports of the joint operations of 2025',
  'SP3.alignment,2024-07/2025-06,82.5,57,,,Register of capacity-building activities',
  'ORG.completion,2025,90%,,,,"Implementation Plan, yearly review"',
  '',
].join('\r\n');
