import { useField } from './field.tsx';
import type { Field } from './form-field.ts';
import type { Option } from './option.ts';

type Props<Value extends string> = {
  readonly field: Field<readonly Value[]>;
  readonly hint?: string | undefined;
  readonly options: readonly Option<Value>[];
  readonly isRow?: boolean;
};

/** Chosen values stay in the order of the options, whatever the order of the clicks. */
export function CheckGroup<Value extends string>({ field, hint, options, isRow = false }: Props<Value>) {
  const { attributes, label, notes } = useField({ field, hint });
  const toggle = (chosen: Value, isOn: boolean) => {
    const wanted = (candidate: Value) => (candidate === chosen ? isOn : field.value.includes(candidate));
    field.value = options.map((option) => option.value).filter(wanted);
  };
  return (
    <fieldset class="field" {...attributes} tabIndex={-1}>
      <legend>{label}</legend>
      {notes}
      <div class={isRow ? 'choices row' : 'choices'}>
        {options.map((option) => (
          <label key={option.value} class="choice">
            <input
              type="checkbox"
              checked={field.value.includes(option.value)}
              onChange={(event) => toggle(option.value, event.currentTarget.checked)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
