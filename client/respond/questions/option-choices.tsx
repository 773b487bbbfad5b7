import type { Question } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import { answerTo, type Form } from '../model/form.ts';
import { Choice } from './choice.tsx';
import { fieldId } from './field-ids.ts';

type Props = {
  readonly form: Form;
  readonly question: Pick<Question, 'name'>;
  readonly options: readonly (readonly [code: string, label: string])[];
};

/** The options of a single choice as radio buttons. */
export function OptionChoices({ form, question: { name }, options }: Props) {
  const answer = answerTo(form, name);
  return options.map(([code, label], index) => (
    <Choice
      key={code}
      type="radio"
      name={name}
      value={code}
      id={index === 0 ? fieldId(name) : undefined}
      label={label}
      isChosen={answer === code}
      onChoose={() => form.model.answer(name, code)}
    />
  ));
}
