import type { ComponentChildren } from 'preact';
import type { Field } from '../form/form-field.ts';
import { useUi } from '../ui.ts';
import { TextField } from '../form/text-field.tsx';

type Props = {
  readonly model: { readonly text: Field<string>; readonly clear: () => void };
  readonly isFiltered: boolean;
  /** How many are shown, of how many. */
  readonly count: string;
  readonly children: ComponentChildren;
};

/** What narrows a list: words, the choices given, and the way back to all of it. */
export function FilterForm({ model, isFiltered, count, children }: Props) {
  const { t } = useUi();
  return (
    <form class="filters" role="search" onSubmit={(event) => event.preventDefault()}>
      <TextField field={model.text} type="search" />
      {children}
      <p class="count" role="status">
        {count}
      </p>
      {isFiltered && (
        <button type="button" class="quiet" onClick={model.clear}>
          {t('surveys.filter.clear')}
        </button>
      )}
    </form>
  );
}
