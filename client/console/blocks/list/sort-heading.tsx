import type { Signal } from '@preact/signals';
import type { Order } from './order.ts';

type Props<Column extends string> = {
  readonly column: Column;
  readonly label: string;
  readonly order: Signal<Order<Column>>;
};

/** A column's heading that puts the table in its order, and in the opposite one when it is pressed again. */
export function SortHeading<Column extends string>({ column, label, order }: Props<Column>) {
  const { column: sorted, descending } = order.value;
  const isSorted = column === sorted;
  return (
    <th scope="col" aria-sort={isSorted ? (descending ? 'descending' : 'ascending') : undefined}>
      <button
        type="button"
        class="sort"
        onClick={() => (order.value = { column, descending: isSorted && !descending })}
      >
        {label}
      </button>
    </th>
  );
}
