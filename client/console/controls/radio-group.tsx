import type { Signal } from '@preact/signals';
import { fieldAttributes, FieldNotes } from './field.tsx';
import type { FieldProps } from './field.tsx';
import { fieldId } from './field-problem.ts';
import type { Option } from './option.ts';

type Props<Value extends string> = FieldProps & {
  readonly value: Signal<Value>;
  readonly options: readonly Option<Value>[];
  readonly isRow?: boolean;
};

export function RadioGroup<Value extends string>({ value, options, isRow = false, ...field }: Props<Value>) {
  const id = fieldId(field.path);
  return (
    <fieldset class="field" {...fieldAttributes(field)} tabIndex={-1}>
      <legend>{field.label}</legend>
      <FieldNotes {...field} />
      <div class={isRow ? 'choices row' : 'choices'}>
        {options.map((option) => (
          <label key={option.value} class="choice">
            <input
              type="radio"
              name={id}
              value={option.value}
              checked={option.value === value.value}
              onChange={() => (value.value = option.value)}
            />
            <span>
              {option.label}
              {option.hint !== undefined && <span class="hint">{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
