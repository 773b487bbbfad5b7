import { codesOf } from '../../../survey-definitions/kinds/choice.ts';
import { amongOf, narrowed } from '../../../survey-definitions/kinds/single-choice.ts';
import { repeatedName } from '../../../survey-definitions/language/repeat.ts';
import type { Question } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import { answerTo, type Form } from '../../respond/model/form.ts';

/** The question with the options that are offered now: the main reason is one of the reasons given. A plain page shows all of them. */
export function questionShown(form: Form, question: Question): Question {
  const { item, name, repeat } = question;
  const among = amongOf(item);
  if (among === undefined || form.isByStep) return question;
  const earlier = repeat ? repeatedName(repeat.block, repeat.key, among) : among;
  const asked = form.model.questionnaire.value.variables.get(earlier)?.item;
  if (asked === undefined) return question;
  const given = { codes: codesOf(asked), answer: answerTo(form, earlier) };
  return { ...question, item: narrowed(item, answerTo(form, name), given) };
}
