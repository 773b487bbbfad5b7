import { FieldFrame, useField } from './field.tsx';
import type { Field } from './form-field.ts';
import type { Option } from './option.ts';

type Props<Value extends string> = {
  readonly field: Field<Value>;
  readonly hint?: string | undefined;
  readonly options: readonly Option<Value>[];
};

export function Select<Value extends string>({ field, hint, options }: Props<Value>) {
  const { attributes, ...frame } = useField({ field, hint });
  const choose = (chosen: string) => {
    const option = options.find((candidate) => candidate.value === chosen);
    if (option !== undefined) field.value = option.value;
  };
  return (
    <FieldFrame {...frame}>
      <select {...attributes} onChange={(event) => choose(event.currentTarget.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === field.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
