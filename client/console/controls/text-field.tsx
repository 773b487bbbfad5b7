import type { Signal } from '@preact/signals';
import { Field, fieldAttributes } from './field.tsx';
import type { FieldProps } from './field.tsx';

type Props = FieldProps & {
  readonly value: Signal<string>;
  readonly type?: 'text' | 'email' | 'password' | 'date' | 'time' | 'search';
  readonly attributes?: {
    readonly autocomplete?: 'off' | 'username' | 'current-password' | 'new-password';
    readonly inputMode?: 'numeric' | 'decimal';
    readonly lang?: string;
  };
  readonly width?: 'short' | 'medium';
};

export function TextField({ value, type = 'text', attributes = {}, width, ...field }: Props) {
  return (
    <Field {...field}>
      <input
        {...attributes}
        {...fieldAttributes(field)}
        class={width ?? ''}
        type={type}
        value={value.value}
        onInput={(event) => (value.value = event.currentTarget.value)}
      />
    </Field>
  );
}
