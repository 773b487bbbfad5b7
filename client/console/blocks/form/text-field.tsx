import { FieldFrame, useField } from './field.tsx';
import type { Field } from './form-field.ts';

/** Preact types the attributes of an input by its type: one literal each. */
const kinds = {
  text: { type: 'text' },
  email: { type: 'email' },
  password: { type: 'password' },
  date: { type: 'date' },
  time: { type: 'time' },
  search: { type: 'search' },
  /** Typed as text, because people space and punctuate numbers. */
  count: { type: 'text', inputMode: 'numeric', autocomplete: 'off' },
  decimal: { type: 'text', inputMode: 'decimal', autocomplete: 'off' },
} as const;

type Props = {
  readonly field: Field<string>;
  readonly hint?: string | undefined;
  readonly type?: keyof typeof kinds;
  readonly attributes?: {
    readonly autocomplete?: 'off' | 'username' | 'current-password' | 'new-password';
    readonly lang?: string;
  };
  readonly width?: 'short' | 'medium';
};

export function TextField({ field, hint, type = 'text', attributes = {}, width }: Props) {
  const { attributes: own, ...frame } = useField({ field, hint });
  return (
    <FieldFrame {...frame}>
      <input
        {...attributes}
        {...own}
        {...kinds[type]}
        class={width ?? (type === 'count' || type === 'decimal' ? 'short' : '')}
        value={field.value}
        onInput={(event) => (field.value = event.currentTarget.value)}
      />
    </FieldFrame>
  );
}
