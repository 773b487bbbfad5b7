import type { Signal } from '@preact/signals';
import { Field, fieldAttributes } from './field.tsx';
import type { FieldProps } from './field.tsx';

/** Preact types the attributes of an input by its type: one literal each. */
const kinds = {
  text: { type: 'text' },
  email: { type: 'email' },
  password: { type: 'password' },
  date: { type: 'date' },
  time: { type: 'time' },
  search: { type: 'search' },
} as const;

type Props = FieldProps & {
  readonly value: Signal<string>;
  readonly type?: keyof typeof kinds;
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
        {...kinds[type]}
        class={width ?? ''}
        value={value.value}
        onInput={(event) => (value.value = event.currentTarget.value)}
      />
    </Field>
  );
}
