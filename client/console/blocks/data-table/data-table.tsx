import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { Sorting } from '../list/list.ts';
import { useUi } from '../ui.ts';

export type Column<Row> = {
  readonly heading: string;
  /** The list's name for what is sorted by it. */
  readonly sort?: string;
  /** 'heading': it names the row. */
  readonly is?: 'heading' | 'number';
  readonly cell: (row: Row) => ComponentChildren;
};

type FrameProps<Row> = {
  readonly label: string;
  readonly caption?: string;
  readonly columns: readonly Column<Row>[];
  /** What can be done with a row. */
  readonly actions?: ((row: Row) => ComponentChildren) | undefined;
  readonly list?: Sorting;
  /** 'stacking': on a narrow screen each row is a card. */
  readonly look?: 'stacking' | 'stacking planned' | 'stacking figures' | 'stacking snapshots' | 'plain';
};

type Props<Row> = FrameProps<Row> & {
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string | number;
  readonly classOf?: (row: Row) => string;
  /** The heading that a row stands under. */
  readonly groupOf?: (row: Row) => string;
  /** What is said instead of a table without rows. */
  readonly empty?: string;
  /** How many rows are shown before more are asked for. */
  readonly page?: number;
};

/** More rows than this are no longer read, and slow the screen down. */
const defaultPage = 250;

/** Rows under columns that are said once: heading, cell, order, and the words beside a cell on a narrow screen. */
export function DataTable<Row>(props: Props<Row>) {
  const { columns, actions, rows, keyOf, classOf, groupOf, empty, page = defaultPage } = props;
  const { t } = useUi();
  const pages = useSignal(1);
  if (rows.length === 0 && empty !== undefined) return <p class="empty">{empty}</p>;
  const shown = rows.slice(0, pages.value * page);
  return (
    <>
      <TableFrame {...props}>
        {[...Map.groupBy(shown, (row) => groupOf?.(row))].map(([group, ofGroup]) => (
          <tbody key={group}>
            {group !== undefined && (
              <tr class="group">
                <th scope="rowgroup" colSpan={columns.length + (actions === undefined ? 0 : 1)}>
                  {group}
                </th>
              </tr>
            )}
            {ofGroup.map((row) => (
              <tr key={keyOf(row)} class={classOf?.(row)}>
                <Cells columns={columns} actions={actions} row={row} />
              </tr>
            ))}
          </tbody>
        ))}
      </TableFrame>
      {shown.length < rows.length && (
        <button type="button" onClick={() => pages.value++}>
          {t('action.more', { count: shown.length, all: rows.length })}
        </button>
      )}
    </>
  );
}

/** A table without its rows; a wide one is moved sideways by hand or by keyboard. */
export function TableFrame<Row>(props: FrameProps<Row> & { readonly children: ComponentChildren }) {
  const { label, caption, columns, actions, list, look = 'stacking', children } = props;
  const { t } = useUi();
  return (
    <div class={list === undefined ? 'table-frame' : 'table-frame long'} tabIndex={0} role="group" aria-label={label}>
      <table class={look}>
        {caption !== undefined && <caption>{caption}</caption>}
        <thead>
          <tr>
            {columns.map((column) => (
              <Heading key={column.heading} column={column} list={list} />
            ))}
            {actions !== undefined && (
              <th scope="col">
                <span class="visually-hidden">{t('surveys.column.actions')}</span>
              </th>
            )}
          </tr>
        </thead>
        {children}
      </table>
    </div>
  );
}

type HeadingProps = { readonly column: Omit<Column<never>, 'cell'>; readonly list: Sorting | undefined };

function Heading({ column: { heading, sort, is }, list }: HeadingProps) {
  const look = is === 'number' ? is : undefined;
  if (sort === undefined || list?.canSortBy(sort) !== true) {
    return (
      <th scope="col" class={look}>
        {heading}
      </th>
    );
  }
  const order = list.order.value;
  return (
    <th
      scope="col"
      class={look}
      aria-sort={order?.column !== sort ? undefined : order.descending ? 'descending' : 'ascending'}
    >
      <button type="button" class="sort" onClick={() => list.sortBy(sort)}>
        {heading}
      </button>
    </th>
  );
}

type CellsProps<Row> = Pick<FrameProps<Row>, 'columns' | 'actions'> & { readonly row: Row };

export function Cells<Row>({ columns, actions, row }: CellsProps<Row>) {
  return (
    <>
      {columns.map(({ heading, is, cell }) =>
        is === 'heading' ? (
          <th key={heading} scope="row">
            {cell(row)}
          </th>
        ) : (
          <td key={heading} class={is} data-label={heading}>
            {cell(row)}
          </td>
        ),
      )}
      {actions !== undefined && <td class="row-actions">{actions(row)}</td>}
    </>
  );
}
