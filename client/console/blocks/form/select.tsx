import type { Signal } from '@preact/signals';
import { Field, fieldAttributes } from './field.tsx';
import type { FieldProps } from './field.tsx';
import type { Option } from './option.ts';

type Props<Value extends string> = FieldProps & {
  readonly value: Signal<Value>;
  readonly options: readonly Option<Value>[];
};

export function Select<Value extends string>({ value, options, ...field }: Props<Value>) {
  const choose = (chosen: string) => {
    const option = options.find((candidate) => candidate.value === chosen);
    if (option !== undefined) value.value = option.value;
  };
  return (
    <Field {...field}>
      <select {...fieldAttributes(field)} onChange={(event) => choose(event.currentTarget.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
