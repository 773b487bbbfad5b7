import { useField } from './field.tsx';
import type { Field } from './form-field.ts';
import type { Option } from './option.ts';

type Props<Value extends string> = {
  readonly field: Field<Value>;
  readonly hint?: string | undefined;
  readonly options: readonly Option<Value>[];
  readonly isRow?: boolean;
};

export function RadioGroup<Value extends string>({ field, hint, options, isRow = false }: Props<Value>) {
  const { id, attributes, label, notes } = useField({ field, hint });
  return (
    <fieldset class="field" {...attributes} tabIndex={-1}>
      <legend>{label}</legend>
      {notes}
      <div class={isRow ? 'choices row' : 'choices'}>
        {options.map((option) => {
          const hintId = option.hint === undefined ? undefined : `${id}-${option.value}-hint`;
          return (
            <div key={option.value}>
              <label class="choice">
                <input
                  type="radio"
                  name={id}
                  value={option.value}
                  checked={option.value === field.value}
                  aria-describedby={hintId}
                  onChange={() => (field.value = option.value)}
                />
                <span>{option.label}</span>
              </label>
              {hintId !== undefined && (
                <p class="hint choice-hint" id={hintId}>
                  {option.hint}
                </p>
              )}
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
