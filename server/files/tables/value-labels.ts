import { firstLanguage } from '../../../survey-definitions/reference/first-language.ts';
import { listsRegister } from '../../../survey-definitions/kinds/single-choice.ts';
import type { Answer } from '../../../survey-definitions/language/answer.ts';
import type { Members } from '../../platform/members.ts';
import { columnValues } from './column-values.ts';
import { memberName } from './fixed-columns.ts';
import type { AnswerColumn } from './wide-columns.ts';

/** The words of a column's codes in one language; '' for a value that is no code. */
export function valueLabels(
  { variable, column, question, source }: AnswerColumn,
  language: string,
  members: Members,
): (value: Answer) => string {
  if (listsRegister(variable.item) && variable.part === 'value') {
    return (value) => memberName(members, String(value), language);
  }
  const texts = source.texts[language] ?? source.texts[firstLanguage] ?? Object.values(source.texts)[0];
  if (texts === undefined) return () => '';
  const labels = new Map(
    columnValues(source.questionnaire.definition, question, variable, column)
      .filter(({ type }) => type === 'code')
      .map(({ code, label }) => [String(code), label(texts, language)]),
  );
  return (value) => labels.get(String(value)) ?? '';
}
