import type { Signal } from '@preact/signals';
import { fieldAttributes, FieldNotes } from './field.tsx';
import type { FieldProps } from './field.tsx';
import type { Option } from './option.ts';

type Props<Value extends string> = FieldProps & {
  readonly value: Signal<readonly Value[]>;
  readonly options: readonly Option<Value>[];
  readonly isRow?: boolean;
};

/** Chosen values stay in the order of the options, whatever the order of the clicks. */
export function CheckGroup<Value extends string>({ value, options, isRow = false, ...field }: Props<Value>) {
  const toggle = (chosen: Value, isOn: boolean) => {
    const wanted = (candidate: Value) => (candidate === chosen ? isOn : value.value.includes(candidate));
    value.value = options.map((option) => option.value).filter(wanted);
  };
  return (
    <fieldset class="field" {...fieldAttributes(field)} tabIndex={-1}>
      <legend>{field.label}</legend>
      <FieldNotes {...field} />
      <div class={isRow ? 'choices row' : 'choices'}>
        {options.map((option) => (
          <label key={option.value} class="choice">
            <input
              type="checkbox"
              checked={value.value.includes(option.value)}
              onChange={(event) => toggle(option.value, event.currentTarget.checked)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
