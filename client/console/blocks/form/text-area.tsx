import { FieldFrame, useField } from './field.tsx';
import type { Field } from './form-field.ts';

type Props = {
  readonly field: Field<string>;
  readonly hint?: string | undefined;
  readonly rows?: number;
  readonly lang?: string;
};

export function TextArea({ field, hint, rows = 5, lang }: Props) {
  const { attributes, ...frame } = useField({ field, hint });
  return (
    <FieldFrame {...frame}>
      <textarea
        {...attributes}
        lang={lang}
        rows={rows}
        value={field.value}
        onInput={(event) => (field.value = event.currentTarget.value)}
      />
    </FieldFrame>
  );
}
