import type { MeasureImport } from '../../../../server/plan/measures/measure-contract.ts';
import { DataTable } from '../../blocks/data-table/data-table.tsx';
import { DoneNotice } from '../../blocks/done-notice.tsx';
import { ImportPage } from '../../blocks/import/import-page.tsx';
import { ImportPlan } from '../../blocks/import/import-plan.tsx';
import { useUi } from '../../blocks/ui.ts';
import type { MeasureImportModel } from './measure-import-model.ts';
import { objectiveOfMeasure } from './objective-of-measure.ts';

export function MeasureImportView({ model }: { readonly model: MeasureImportModel }) {
  const { t } = useUi();
  const state = model.state.value;
  const file = {
    id: 'measure-file',
    heading: t('contact-import.choose'),
    format: t('measure-import.format'),
    sample: { name: 'measures-sample.csv', csv: sampleMeasures },
  };
  return (
    <ImportPage
      title={t('measure-import.title')}
      lead={t('figure-import.lead')}
      back={{ href: '/console/measures', label: t('measures.title') }}
      file={file}
      model={model}
    >
      {state.is === 'applied' && (
        <DoneNotice next={{ href: '/console/measures', label: t('measure-import.to-list') }}>
          {t('measure-import.done', { count: state.applied })}
        </DoneNotice>
      )}
      {state.is === 'shown' && <PlannedMeasures model={model} found={state.found} />}
    </ImportPage>
  );
}

/** What an import looks like: one measure done, one still open, one of the focus areas. */
const sampleMeasures = [
  'objective,measure,due,done',
  'SO1,Publish the revised guidelines on single windows,2025-06-30,2025-05-14',
  'SO2,"Train 20 accredited experts in valuation, two regions",2025-12-31,',
  'FA,Hold the annual technology conference,2025-11-30,2025-11-20',
  '',
].join('\r\n');

type PlannedProps = { readonly model: MeasureImportModel; readonly found: MeasureImport };

function PlannedMeasures({ model, found }: PlannedProps) {
  const { t, language, format } = useUi();
  const { changes, unchanged } = found.plan;
  const changed = changes.filter(({ kind }) => kind === 'changed').length;
  const doneWords = (doneOn: string | null) => (doneOn === null ? t('measures.open') : format.day(doneOn));
  return (
    <ImportPlan
      model={model}
      found={found}
      counts={t('measure-import.counts', { added: changes.length - changed, changed, unchanged })}
      applyLabel={changes.length > 0 ? t('measure-import.apply', { count: changes.length }) : null}
    >
      {changes.length > 0 && (
        <DataTable
          label={t('contact-import.changes')}
          look="stacking planned"
          rows={changes}
          keyOf={({ line }) => line}
          columns={[
            { heading: t('measures.measure'), is: 'heading', cell: ({ after }) => after.title },
            { heading: t('measures.objective'), cell: ({ after }) => objectiveOfMeasure(after.series, language) },
            { heading: t('measures.due'), cell: ({ after }) => format.day(after.dueOn) },
            {
              heading: t('measures.done'),
              cell: ({ before, after }) => (
                <div>
                  {doneWords(after.doneOn)}
                  <span class="second-line">
                    {before === null
                      ? t('figure-import.new')
                      : t('figure-import.was', { value: doneWords(before.doneOn) })}
                  </span>
                </div>
              ),
            },
            { heading: t('import.line'), is: 'number', cell: ({ line }) => line },
          ]}
        />
      )}
    </ImportPlan>
  );
}
