import { answerTo, type Form } from '../model/form.ts';
import { Choice } from './choice.tsx';
import { fieldId } from './field-ids.ts';
import { scaleLabel } from './item-texts.ts';

type Props = {
  readonly form: Form;
  readonly variable: string;
  readonly scale: string;
  /** Whether each choice says which of how many it is. */
  readonly saysPosition?: boolean;
};

/** The codes of a scale as radio buttons, labels always in words. */
export function ScaleChoices({ form, variable, scale, saysPosition = false }: Props) {
  const codes = form.model.questionnaire.value.definition.scales[scale]?.codes ?? [];
  const answer = answerTo(form, variable);
  return codes.map((code, index) => (
    <Choice
      key={code}
      type="radio"
      name={variable}
      value={String(code)}
      id={index === 0 ? fieldId(variable) : undefined}
      label={scaleLabel(form, scale, code)}
      {...(saysPosition ? { position: form.t('position', { position: index + 1, count: codes.length }) } : {})}
      isChosen={answer === code}
      onChoose={() => form.model.answer(variable, code)}
    />
  ));
}
