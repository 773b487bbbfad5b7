import type { OfferedMissing } from '../../../survey-definitions/language/answer.ts';
import { answerTo, type Form } from '../model/form.ts';
import { Choice } from './choice.tsx';
import { Clear } from './clear.tsx';
import { fieldId } from './field-ids.ts';
import { scaleLabel } from './item-texts.ts';
import { MissingChoices } from './missing-choices.tsx';

type Props = {
  readonly form: Form;
  readonly variable: string;
  readonly item: { readonly scale: string; readonly missing?: readonly OfferedMissing[] };
  /** What is rated, for the button that takes the answer back. */
  readonly label: string;
  /** Whether each choice says which of how many it is. */
  readonly saysPosition?: boolean;
};

/** The codes of a scale as radio buttons, labels always in words; apart from them the reasons for not choosing one. */
export function ScaleChoices({ form, variable, item, label, saysPosition = false }: Props) {
  const codes = form.model.questionnaire.value.definition.scales[item.scale]?.codes ?? [];
  const answer = answerTo(form, variable);
  return (
    <>
      <div class="scale">
        {codes.map((code, index) => (
          <Choice
            key={code}
            type="radio"
            name={variable}
            value={String(code)}
            id={index === 0 ? fieldId(variable) : undefined}
            label={scaleLabel(form, item.scale, code)}
            {...(saysPosition ? { position: form.t('position', { position: index + 1, count: codes.length }) } : {})}
            isChosen={answer === code}
            onChoose={() => form.model.answer(variable, code)}
          />
        ))}
      </div>
      <div class="apart">
        <MissingChoices form={form} variable={variable} offered={item.missing} />
      </div>
      <Clear form={form} variable={variable} label={label} />
    </>
  );
}
