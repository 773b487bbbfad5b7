import { maximumLengthOf, text } from '../../../survey-definitions/kinds/text.ts';
import type { TextItem } from '../../../survey-definitions/kinds/text.ts';
import { Field } from './field.tsx';
import { Remaining } from './remaining.tsx';
import { TypedInput } from './typed-input.tsx';
import type { ViewProps } from './view-props.ts';

/** Short texts are one line, long ones a box. Too long a text is kept, counted and refused, never cut. */
export function TextView({ form, question }: ViewProps<TextItem>) {
  const { item } = question;
  const [variable] = question.variables;
  if (!variable) return null;
  return (
    <Field form={form} question={question}>
      {(attributes) => (
        <>
          <TypedInput
            form={form}
            variable={variable}
            parse={(typed) => text.fromFields({ ...variable, item }, [typed])}
            attributes={{ ...attributes, dir: 'auto' }}
            {...(item.kind === 'long-text' ? { rows: 5 } : {})}
          />
          <Remaining form={form} variable={question.name} maximum={maximumLengthOf(item)} />
        </>
      )}
    </Field>
  );
}
