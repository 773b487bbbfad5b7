import { kindOf } from '../../../survey-definitions/kinds/kinds.ts';
import type { Item } from '../../../survey-definitions/kinds/kinds.ts';
import { Field } from './field.tsx';
import { Remaining } from './remaining.tsx';
import { TypedInput } from './typed-input.tsx';
import type { ViewProps } from './view-props.ts';

/** Any kind whose answer is typed into one field, as the kind describes it. Too long a text is kept, counted and refused, never cut. */
export function TypedView({ form, question }: ViewProps<Item>) {
  const [variable] = question.variables;
  const field = kindOf(question.item).field?.(question.item);
  if (!variable || !field) return null;
  const { input, rows, maximumLength } = field;
  return (
    <Field form={form} question={question}>
      {(attributes) => (
        <>
          <TypedInput
            form={form}
            variable={variable}
            attributes={{ ...attributes, ...(maximumLength && { dir: 'auto' }), ...input }}
            rows={rows}
          />
          {maximumLength !== undefined && <Remaining form={form} variable={question.name} maximum={maximumLength} />}
        </>
      )}
    </Field>
  );
}
