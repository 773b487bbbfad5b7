import type { Signal } from '@preact/signals';
import { Field, fieldAttributes } from './field.tsx';
import type { FieldProps } from './field.tsx';

type Props = FieldProps & { readonly value: Signal<string>; readonly rows?: number; readonly lang?: string };

export function TextArea({ value, rows = 5, lang, ...field }: Props) {
  return (
    <Field {...field}>
      <textarea
        {...fieldAttributes(field)}
        {...(lang === undefined ? {} : { lang })}
        rows={rows}
        value={value.value}
        onInput={(event) => (value.value = event.currentTarget.value)}
      />
    </Field>
  );
}
