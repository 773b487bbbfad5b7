import { date } from '../../../survey-definitions/kinds/date.ts';
import type { DateItem } from '../../../survey-definitions/kinds/date.ts';
import { Field } from './field.tsx';
import { TypedInput } from './typed-input.tsx';
import type { ViewProps } from './view-props.ts';

export function DateView({ form, question }: ViewProps<DateItem>) {
  const { item } = question;
  const [variable] = question.variables;
  if (!variable) return null;
  return (
    <Field form={form} question={question}>
      {(attributes) => (
        <TypedInput
          form={form}
          variable={variable}
          parse={(typed) => date.fromFields({ ...variable, item }, [typed])}
          attributes={{ ...attributes, type: 'date', min: item.earliest, max: item.latest }}
        />
      )}
    </Field>
  );
}
