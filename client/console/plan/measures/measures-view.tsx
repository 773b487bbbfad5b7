import type { RecordedMeasure } from '../../../../server/plan/measures/measure-contract.ts';
import { DataTable } from '../../blocks/data-table/data-table.tsx';
import type { Column } from '../../blocks/data-table/data-table.tsx';
import { DoneNotice } from '../../blocks/done-notice.tsx';
import { Loaded } from '../../blocks/loading.tsx';
import { Page } from '../../blocks/page.tsx';
import { RowAction } from '../../blocks/row-action.tsx';
import { saveFile } from '../../blocks/save-file.ts';
import { useUi } from '../../blocks/ui.ts';
import { ReferenceNav } from '../figures/reference-nav.tsx';
import { MeasureForm } from './measure-form.tsx';
import { measuresCsv } from './measures-csv.ts';
import type { MeasuresModel } from './measures-model.ts';
import { objectiveOfMeasure } from './objective-of-measure.ts';

export function MeasuresView({ model }: { readonly model: MeasuresModel }) {
  const { t } = useUi();
  const done = model.done.value;
  const save = () => saveFile(measuresCsv(model.inForce.value), 'text/csv', 'measures.csv');
  return (
    <Page
      title={t('measures.title')}
      hasProblems={model.problems.value.length > 0}
      lead={<p>{t('measures.lead')}</p>}
      actions={
        <>
          <button type="button" onClick={save}>
            {t('figures.download')}
          </button>
          <a class="button" href="/console/measures/import">
            {t('figures.import')}
          </a>
        </>
      }
    >
      <ReferenceNav here="measures" />
      <DoneNotice>{done !== null && t(`measures.done.${done}`)}</DoneNotice>
      <Loaded model={model} value={model.found.value}>
        {() => (
          <>
            <MeasureTable model={model} />
            <EndedMeasures model={model} />
            <MeasureForm model={model} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

type TableProps = { readonly model: MeasuresModel };

function MeasureTable({ model }: TableProps) {
  const { t, language } = useUi();
  return (
    <DataTable
      label={t('measures.title')}
      empty={t('measures.none')}
      rows={model.inForce.value}
      keyOf={({ id }) => id}
      groupOf={({ series }) => objectiveOfMeasure(series, language)}
      columns={useColumns()}
      actions={(measure) => (
        <>
          <RowAction
            label={t('measures.change')}
            of={t('measures.change-of', { measure: measure.title })}
            onPress={() => model.change(measure)}
          />
          <RowAction
            label={t('baselines.withdraw')}
            of={t('measures.withdraw-of', { measure: measure.title })}
            onPress={() => model.withdraw(measure.id)}
          />
        </>
      )}
    />
  );
}

function useColumns(): readonly Column<RecordedMeasure>[] {
  const { t, format } = useUi();
  return [
    { heading: t('measures.measure'), is: 'heading', cell: ({ title }) => title },
    { heading: t('measures.due'), cell: ({ dueOn }) => format.day(dueOn) },
    {
      heading: t('measures.done'),
      cell: ({ doneOn }) => (doneOn === null ? <span class="unknown">{t('measures.open')}</span> : format.day(doneOn)),
    },
  ];
}

/** What was corrected or withdrawn stays to be read. */
function EndedMeasures({ model }: TableProps) {
  const { t, format } = useUi();
  const columns = useColumns();
  const names = model.found.value?.names ?? {};
  const ended = model.ended.value;
  if (ended.length === 0) return null;
  const said = ({ endedBy, endedAt, state }: RecordedMeasure) =>
    endedBy === null || endedAt === null
      ? ''
      : t(state === 'replaced' ? 'figure.replaced-by' : 'figure.withdrawn-by', {
          name: names[endedBy] ?? endedBy,
          when: format.instant(endedAt),
        });
  return (
    <details>
      <summary>{t('measures.ended', { count: ended.length })}</summary>
      <DataTable
        label={t('measures.ended', { count: ended.length })}
        rows={ended}
        keyOf={({ id }) => id}
        classOf={() => 'ended'}
        columns={[...columns, { heading: t('figure.entered'), cell: said }]}
      />
    </details>
  );
}
