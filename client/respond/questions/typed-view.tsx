import { kindOf } from '../../../survey-definitions/kinds/kinds.ts';
import type { Item } from '../../../survey-definitions/kinds/kinds.ts';
import { Field } from './field.tsx';
import { TypedInput } from './typed-input.tsx';
import type { ViewProps } from './view-props.ts';
import { answerTo, type Form } from '../model/form.ts';

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

type RemainingProps = { readonly form: Form; readonly variable: string; readonly maximum: number };

/** Characters, as the core counts them, that may still be typed; said only when it gets tight. */
function Remaining({ form, variable, maximum }: RemainingProps) {
  const answer = answerTo(form, variable);
  const left = maximum - (typeof answer === 'string' ? [...answer].length : 0);
  return (
    <p class={left < 0 ? 'left wrong' : 'left'} aria-live={left < maximum / 10 ? 'polite' : 'off'}>
      {left < 0 ? form.t('over', { count: -left }) : form.t('left', { count: left })}
    </p>
  );
}
