import { rulesOf } from '../../../survey-definitions/kinds/kinds.ts';
import { scaleNameOf } from '../../../survey-definitions/kinds/on-scale.ts';
import { listsRegister } from '../../../survey-definitions/kinds/single-choice.ts';
import type { ComponentChildren } from 'preact';
import { isMissing, type Answer } from '../../../survey-definitions/language/answer.ts';
import { OTHER } from '../../../survey-definitions/language/answer.ts';
import { inTurn } from '../../../survey-definitions/reference/languages.ts';
import type { Variable } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import { answerTo, type Form } from '../model/form.ts';
import {
  labelOf,
  optionLabel,
  otherLabel,
  piped,
  scaleLabel,
  textsOf,
  variableLabel,
} from '../questions/item-texts.ts';
import { missingKeys } from '../questions/missing-choices.tsx';

type Props = {
  readonly form: Form;
  /** What stands beside each answer, such as 'Change'. */
  readonly besides?: (variable: Variable, section: string) => ComponentChildren;
};

/** Every question of the path with its answer in words. */
export function AnswerList({ form, besides }: Props) {
  const { sections, variables } = form.model.outline.value;
  return sections.map((section) => (
    <section class="section" key={section.name}>
      <h2>{piped(form, form.texts.sections[section.name]?.title ?? section.name)}</h2>
      <dl class="answers">
        {section.questions
          .flatMap((question) => question.variables)
          .filter((variable) => variables.has(variable.name))
          .map((variable) => (
            <div key={variable.name}>
              <dt>
                {variable.part === 'row' && <small>{textsOf(form, variable).short ?? labelOf(form, variable)}</small>}
                {variableLabel(form, variable)}
              </dt>
              <dd>{answerText(form, variable, answerTo(form, variable.name))}</dd>
              {besides && <dd class="beside">{besides(variable, section.name)}</dd>}
            </div>
          ))}
      </dl>
    </section>
  ));
}

export function answerText(form: Form, variable: Variable, answer: Answer | undefined): string {
  const scale = scaleNameOf(variable.item);
  const { gives } = rulesOf(variable);
  if (answer === undefined) return form.t('not-answered');
  if (isMissing(answer)) return form.t(answer.missing === 'notAsked' ? 'not-answered' : missingKeys[answer.missing]);
  if (scale !== undefined) return scaleLabel(form, scale, Number(answer));
  if (gives === 'code' || gives === 'codes') {
    const codes = typeof answer === 'object' ? answer : [String(answer)];
    return inTurn(
      codes.map((code) => choiceLabel(form, variable, code)),
      form.language,
    );
  }
  const { unit } = textsOf(form, variable);
  return unit === undefined ? String(answer) : `${String(answer)} ${unit}`;
}

const choiceLabel = (form: Form, variable: Variable, code: string): string =>
  form.members.find(([id]) => id === code && listsRegister(variable.item))?.[1] ??
  (code === OTHER ? otherLabel(form, variable) : optionLabel(form, variable, code));
