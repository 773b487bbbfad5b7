import { computed, signal } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';
import { field } from '../form/form-field.ts';
import type { Field, Label } from '../form/form-field.ts';

/** Of all that can be chosen to narrow a list, what is; '' is all of it. */
export type Choice<Row, Value extends string> = Field<Value> & {
  readonly values: readonly Value[];
  readonly isWanted: (row: Row) => boolean;
  readonly isChanged: () => boolean;
  readonly clear: () => void;
};

/** The first value is chosen at first, and stands in no address; one that is not known counts as the first. */
export function choice<Row, Value extends string>(
  query: URLSearchParams,
  name: string,
  label: Label,
  values: readonly [Value, ...Value[]],
  wants: (row: Row, value: Value) => boolean,
): Choice<Row, Value> {
  const [first] = values;
  const chosen = field(`filter.${name}`, label, values.find((value) => value === query.get(name)) ?? first);
  return Object.assign(chosen, {
    values,
    isWanted: (row: Row) => chosen.value === '' || wants(row, chosen.value),
    isChanged: () => chosen.value !== first,
    clear: () => (chosen.value = first),
  });
}

export type Order<Column extends string> = { readonly column: Column; readonly descending: boolean };

type ListSpec<Row, Column extends string> = {
  readonly path: string;
  readonly query: URLSearchParams;
  readonly language: ReadonlySignal<string>;
  /** Where the words that are typed are looked for. */
  readonly texts: (row: Row) => readonly string[];
  readonly choices: Readonly<
    Record<string, Pick<Choice<Row, string>, 'isWanted' | 'isChanged' | 'clear'> & ReadonlySignal<string>>
  >;
  /** By what each column sorts. Of rows alike, the columns decide from the first on. */
  readonly columns: Readonly<Record<Column, (row: Row) => string | number>>;
  /** At first; null: as the rows come. */
  readonly order: Order<NoInfer<Column>> | null;
};

/** What can put rows in an order. */
export type Sorting = {
  readonly order: ReadonlySignal<Order<string> | null>;
  readonly canSortBy: (column: string) => boolean;
  /** The same column once more is the opposite order. */
  readonly sortBy: (column: string) => void;
};

/** A list that is narrowed and put in order where it is read. */
export type List<Row, Column extends string> = Sorting & {
  readonly rows: ReadonlySignal<readonly Row[] | null>;
  readonly shown: ReadonlySignal<readonly Row[]>;
  readonly text: Field<string>;
  readonly order: Signal<Order<Column> | null>;
  readonly isFiltered: ReadonlySignal<boolean>;
  /** The address that leads back to this very view. */
  readonly address: ReadonlySignal<string>;
  readonly clear: () => void;
};

export function createList<Row, Column extends string>(
  rows: ReadonlySignal<readonly Row[] | null>,
  { path, query, language, texts, choices, columns, order: first }: ListSpec<Row, Column>,
): List<Row, Column> {
  const isColumn = (name: string): name is Column => Object.hasOwn(columns, name);
  const text = field('filter.text', 'surveys.filter.text', query.get('text') ?? '');
  const order = signal(orderOf(query.get('sort') ?? '', isColumn) ?? first);
  const narrowing = Object.entries(choices);
  const compared = computed(() => {
    const { compare } = new Intl.Collator(language.value, { numeric: true });
    const by = (name: Column) => (a: Row, b: Row) => {
      const [one, other] = [columns[name](a), columns[name](b)];
      return typeof one === 'number' && typeof other === 'number' ? one - other : compare(String(one), String(other));
    };
    const all = Object.keys(columns).filter(isColumn).map(by);
    if (order.value === null) return () => 0;
    const { column, descending } = order.value;
    const sign = descending ? -1 : 1;
    return (a: Row, b: Row) => sign * by(column)(a, b) || all.reduce((found, next) => found || next(a, b), 0);
  });
  return {
    rows,
    shown: computed(() =>
      (rows.value ?? [])
        .filter((row) => narrowing.every(([, { isWanted }]) => isWanted(row)) && matches(text.value, texts(row)))
        .sort(compared.value),
    ),
    text,
    order,
    isFiltered: computed(() => text.value !== '' || narrowing.some(([, { isChanged }]) => isChanged())),
    address: computed(() => {
      const words = new URLSearchParams(text.value === '' ? {} : { text: text.value });
      for (const [name, chosen] of narrowing) if (chosen.isChanged()) words.set(name, chosen.value);
      const inOrder = orderText(order.value);
      if (inOrder !== orderText(first)) words.set('sort', inOrder);
      return words.size === 0 ? path : `${path}?${words.toString()}`;
    }),
    clear: () => {
      text.value = '';
      for (const [, { clear }] of narrowing) clear();
    },
    canSortBy: isColumn,
    sortBy: (column) => {
      if (!isColumn(column)) return;
      order.value = { column, descending: order.value?.column === column && !order.value.descending };
    },
  };
}

/** 'name', '-name': as it stands in the address. */
const orderText = (order: Order<string> | null): string =>
  order === null ? '' : `${order.descending ? '-' : ''}${order.column}`;

function orderOf<Column extends string>(
  words: string,
  isColumn: (name: string) => name is Column,
): Order<Column> | undefined {
  const column = words.replace(/^-/, '');
  return isColumn(column) ? { column, descending: words.startsWith('-') } : undefined;
}

/** Whether every word that somebody typed stands somewhere in these texts, whatever the case and the accents. */
function matches(typed: string, texts: readonly string[]): boolean {
  const haystack = folded(texts.join(' '));
  return folded(typed)
    .split(/\s+/)
    .every((word) => haystack.includes(word));
}

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
