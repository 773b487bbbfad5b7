import { fieldValues } from '../../../survey-definitions/answering/from-form.ts';
import type { SingleChoiceItem } from '../../../survey-definitions/kinds/single-choice.ts';
import { rulesOf } from '../../../survey-definitions/kinds/kinds.ts';
import { answerTo } from '../model/form.ts';
import { Field } from './field.tsx';
import { missingKeys } from './missing-choices.tsx';
import { OtherWords } from './other-words.tsx';
import type { ViewProps } from './view-props.ts';

type Props = ViewProps<SingleChoiceItem> & { readonly options: readonly (readonly [code: string, label: string])[] };

/** A long list: the browser's own, which finds an entry by typing its first letters. */
export function SelectView({ form, question, options }: Props) {
  const { name, item } = question;
  const [chosen = ''] = fieldValues(answerTo(form, name));
  const [variable] = question.variables;
  const choose = (value: string) =>
    variable && form.model.answer(name, rulesOf(variable).fromFields(variable, [value]));
  return (
    <Field form={form} question={question}>
      {(attributes) => (
        <>
          <select {...attributes} name={name} onChange={(event) => choose(event.currentTarget.value)}>
            <option value="" selected={chosen === ''}>
              {form.t('choose')}
            </option>
            {options.map(([code, label]) => (
              <option key={code} value={code} selected={chosen === code}>
                {label}
              </option>
            ))}
            {item.missing && (
              <optgroup label={form.t('other-answers')}>
                {item.missing.map((reason) => (
                  <option key={reason} value={reason} selected={chosen === reason}>
                    {form.t(missingKeys[reason])}
                  </option>
                ))}
              </optgroup>
            )}
          </select>
          <OtherWords form={form} question={question} />
        </>
      )}
    </Field>
  );
}
