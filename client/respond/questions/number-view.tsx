import type { NumberItem } from '../../../survey-definitions/kinds/number.ts';
import { Clear } from './clear.tsx';
import { unitId } from './field-ids.ts';
import { Field } from './field.tsx';
import { labelOf, textsOf } from './item-texts.ts';
import { MissingChoices } from './missing-choices.tsx';
import { TypedInput } from './typed-input.tsx';
import type { ViewProps } from './view-props.ts';

export function NumberView({ form, question }: ViewProps<NumberItem>) {
  const { item } = question;
  const [variable] = question.variables;
  if (!variable) return null;
  const { unit } = textsOf(form, question);
  const isAnySign = item.minimum === undefined || Number(item.minimum) < 0;
  const inputMode = isAnySign ? 'text' : item.decimals ? 'decimal' : 'numeric';
  return (
    <Field form={form} question={question}>
      {(attributes) => (
        <>
          <div class="measured">
            <TypedInput
              form={form}
              variable={variable}
              attributes={{
                ...attributes,
                inputMode,
                autocomplete: 'off',
                'aria-describedby':
                  unit === undefined
                    ? attributes['aria-describedby']
                    : `${unitId(question.name)} ${attributes['aria-describedby'] ?? ''}`.trim(),
              }}
            />
            {unit !== undefined && <span id={unitId(question.name)}>{unit}</span>}
          </div>
          {item.missing && (
            <div class="apart" role="radiogroup" aria-label={form.t('other-answers')}>
              <MissingChoices form={form} variable={question.name} offered={item.missing} />
            </div>
          )}
          <Clear form={form} variable={question.name} label={labelOf(form, question)} />
        </>
      )}
    </Field>
  );
}
