import type { ListedBaseline } from '../../../../server/plan/baselines/baseline-contract.ts';
import type { Translate } from '../../words/translate.ts';
import { useUi } from '../../blocks/ui.ts';
import { seriesTitle } from '../../words/kpi-names.ts';
import type { BaselinesModel, SeriesRow } from './baselines-model.ts';
import { Cells, TableFrame } from '../../blocks/data-table/data-table.tsx';
import type { Column } from '../../blocks/data-table/data-table.tsx';
import type { ComponentChildren } from 'preact';

type Props = { readonly model: BaselinesModel; readonly mayWrite: boolean };

/** Every satisfaction series, with what is recorded for it and what is not known. */
export function BaselineTable({ model, mayWrite }: Props) {
  const { t } = useUi();
  const columns = useBaselineColumns();
  const series: Column<ListedBaseline> = { heading: t('baselines.column.series'), cell: () => null };
  const actions = ({ id, state }: ListedBaseline) =>
    state === 'in-force' && (
      <button type="button" class="quiet" onClick={() => void model.withdraw(id)}>
        {t('baselines.withdraw')}
      </button>
    );
  const given = mayWrite ? actions : undefined;
  return (
    <section aria-labelledby="series-heading">
      <h2 id="series-heading">{t('baselines.series')}</h2>
      <TableFrame label={t('baselines.series')} columns={[series, ...columns]} actions={given}>
        {model.rows.value.map((row) => (
          <SeriesBody key={row.series} row={row} columns={columns} actions={given} />
        ))}
      </TableFrame>
    </section>
  );
}

type BodyProps = {
  readonly row: SeriesRow;
  readonly columns: readonly Column<ListedBaseline>[];
  readonly actions: ((baseline: ListedBaseline) => ComponentChildren) | undefined;
};

function SeriesBody({ row: { series, history }, columns, actions }: BodyProps) {
  const ui = useUi();
  const name = (
    <th scope="rowgroup" rowSpan={Math.max(1, history.length)}>
      {seriesTitle(series, ui.language)}
      <code class="second-line">{series}</code>
    </th>
  );
  return (
    <tbody>
      {history.length === 0 && (
        <tr>
          {name}
          <td colSpan={columns.length + (actions === undefined ? 0 : 1)} class="unknown">
            {ui.t('baselines.none')}
          </td>
        </tr>
      )}
      {history.map((baseline, index) => (
        <tr key={baseline.id} class={`baseline-${baseline.state}`}>
          {index === 0 && name}
          <Cells columns={columns} actions={actions} row={baseline} />
        </tr>
      ))}
    </tbody>
  );
}

function useBaselineColumns(): readonly Column<ListedBaseline>[] {
  const { t, format } = useUi();
  const unknown = <span class="unknown">{t('baselines.unknown')}</span>;
  const count = (n: number | null) => (n === null ? unknown : format.number(n));
  return [
    {
      heading: t('baselines.column.rate'),
      is: 'number',
      cell: ({ rate, state }) => (
        <>
          {format.percent(rate)}
          {state !== 'in-force' && <span class="second-line">{t(`baselines.state.${state}`)}</span>}
        </>
      ),
    },
    { heading: 'n', is: 'number', cell: ({ n }) => count(n) },
    { heading: 'N', is: 'number', cell: ({ population }) => count(population) },
    {
      heading: t('baselines.column.unit'),
      cell: ({ unit }) => (unit === null ? unknown : t(`baselines.unit-${unit}`)),
    },
    {
      heading: t('baselines.column.scale'),
      cell: ({ scale, wording }) => (
        <>
          {scale === null ? unknown : scaleWords(scale, t)}
          <span class="second-line">{wording ?? unknown}</span>
        </>
      ),
    },
    { heading: t('baselines.column.date'), cell: ({ measuredOn }) => format.day(measuredOn) },
    { heading: t('baselines.column.source'), cell: ({ source }) => source },
  ];
}

/** 'satisfaction/5-4-3-2-1' as people say it: a scale of 5 points. What is written otherwise stays as it is. */
function scaleWords(scale: string, t: Translate): string {
  const [, points] = /^satisfaction\/(\d(?:-\d)+)$/.exec(scale) ?? [];
  return points === undefined ? scale : t('baselines.scale-points', { count: points.split('-').length });
}
