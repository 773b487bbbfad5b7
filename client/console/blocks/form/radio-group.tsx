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
          <div key={option.value}>
            <label class="choice">
              <input
                type="radio"
                name={id}
                value={option.value}
                checked={option.value === value.value}
                {...(option.hint === undefined ? {} : { 'aria-describedby': `${id}-${option.value}-hint` })}
                onChange={() => (value.value = option.value)}
              />
              <span>{option.label}</span>
            </label>
            {option.hint !== undefined && (
              <p class="hint choice-hint" id={`${id}-${option.value}-hint`}>
                {option.hint}
              </p>
            )}
          </div>
        ))}
      </div>
    </fieldset>
  );
}
