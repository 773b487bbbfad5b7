import type { ComponentChildren } from 'preact';
import type { Field } from '../form/form-field.ts';
import { Select } from '../form/select.tsx';
import { TextField } from '../form/text-field.tsx';
import { useUi } from '../ui.ts';
import type { List } from './list.ts';

type Props = {
  readonly list: Pick<List<unknown, string>, 'text' | 'isFiltered' | 'clear'>;
  /** How many are shown, of how many. */
  readonly count: string;
  readonly children: ComponentChildren;
};

/** What narrows a list: words, the choices given, and the way back to all of it. */
export function ListFilters({ list, count, children }: Props) {
  const { t } = useUi();
  return (
    <form class="filters" role="search" onSubmit={(event) => event.preventDefault()}>
      <TextField field={list.text} type="search" />
      {children}
      <p class="count" role="status">
        {count}
      </p>
      {list.isFiltered.value && (
        <button type="button" class="quiet" onClick={list.clear}>
          {t('surveys.filter.clear')}
        </button>
      )}
    </form>
  );
}

type ChoiceProps<Value extends string> = {
  readonly choice: Field<Value> & { readonly values: readonly Value[] };
  /** What of it is offered, where that is not all. */
  readonly values?: readonly Value[];
  readonly words: (value: Value) => string;
};

export const ChoiceSelect = <Value extends string>({ choice, values, words }: ChoiceProps<Value>) => (
  <Select field={choice} options={(values ?? choice.values).map((value) => ({ value, label: words(value) }))} />
);
