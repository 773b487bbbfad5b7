import { isMissing } from '../../../survey-definitions/language/answer.ts';
import type { OfferedMissing } from '../../../survey-definitions/language/answer.ts';
import { answerTo, type Form } from '../model/form.ts';
import type { FormKey } from '../texts/catalogues.ts';
import { Choice } from './choice.tsx';

type Props = {
  readonly form: Form;
  readonly variable: string;
  readonly offered: readonly OfferedMissing[] | undefined;
};

/** 'Not applicable' and 'no opinion', set apart from the scale or the list. */
export function MissingChoices({ form, variable, offered = [] }: Props) {
  const answer = answerTo(form, variable);
  return offered.map((reason) => (
    <Choice
      key={reason}
      type="radio"
      name={variable}
      value={reason}
      label={form.t(missingKeys[reason])}
      isChosen={isMissing(answer) && answer.missing === reason}
      onChoose={() => form.model.answer(variable, { missing: reason })}
    />
  ));
}

export const missingKeys = {
  notApplicable: 'not-applicable',
  noOpinion: 'no-opinion',
} as const satisfies Record<OfferedMissing, FormKey>;
