import type { ComponentChildren } from 'preact';
import type { ListedTarget } from '../../../../server/plan/targets/target-contract.ts';
import type { ListedMargin } from '../../../../server/plan/targets/margin-contract.ts';
import { seriesTitle } from '../../words/kpi-names.ts';
import { areaNames } from '../figures/series-words.ts';
import { useUi } from '../../blocks/ui.ts';
import type { DecisionsModel } from './decisions-model.ts';
import { DataTable } from '../../blocks/data-table/data-table.tsx';
import type { Column } from '../../blocks/data-table/data-table.tsx';
import { RowAction } from '../../blocks/row-action.tsx';

type Decision = ListedMargin | ListedTarget;
type Series<Entry> = { readonly series: string; readonly history: readonly Entry[] };

type TableProps<Entry, Row> = {
  readonly label: string;
  /** The heading of the column of what holds today, and what stands in it. */
  readonly today: string;
  readonly todayOf: (row: Row) => ComponentChildren;
  readonly rows: readonly (Row & Series<Entry>)[];
  readonly model: DecisionsModel;
  readonly wordsOf: (entry: Entry) => DecisionWords;
};

/** A row for each series: what holds today, and what was decided before or for later. */
export function DecisionTable<Entry extends Decision, Row>(props: TableProps<Entry, Row>) {
  const { label, today, todayOf, rows, model, wordsOf } = props;
  const { t, language } = useUi();
  const columns: readonly Column<Row & Series<Entry>>[] = [
    {
      heading: t('figures.column.series'),
      is: 'heading',
      cell: ({ series }) => (
        <>
          {seriesTitle(series, language, areaNames(model.focusAreas.value))}
          <code class="second-line">{series}</code>
        </>
      ),
    },
    { heading: today, cell: todayOf },
    {
      heading: t('targets.decisions'),
      cell: ({ history }) =>
        history.length === 0 ? (
          <span class="unknown">{t('targets.none')}</span>
        ) : (
          <ul class="plain">
            {history.map((entry) => (
              <DecisionLine key={entry.id} entry={entry} model={model} words={wordsOf(entry)} />
            ))}
          </ul>
        ),
    },
  ];
  return <DataTable label={label} columns={columns} rows={rows} keyOf={({ series }) => series} />;
}

/** What was decided from which day on, and what the button says that takes it back. */
type DecisionWords = { readonly since: string; readonly withdraw: string };

type DecisionProps = {
  readonly entry: Decision;
  readonly model: DecisionsModel;
  readonly words: DecisionWords;
};

function DecisionLine({ entry, model, words }: DecisionProps) {
  const { t, format } = useUi();
  const name = model.names.value[entry.enteredBy] ?? entry.enteredBy;
  const inForce = entry.state === 'in-force';
  return (
    <li class={inForce ? 'decision' : 'decision ended'}>
      <span>
        <span class="entry-value">{words.since}</span>
        {!inForce && ` – ${t(`baselines.state.${entry.state}`)}`}
        <span class="second-line">
          {entry.source} · {t('figure.by', { name, when: format.day(entry.enteredAt.slice(0, 10)) })}
        </span>
      </span>
      {inForce && (
        <RowAction label={t('baselines.withdraw')} of={words.withdraw} onPress={() => model.withdraw(entry.id)} />
      )}
    </li>
  );
}
