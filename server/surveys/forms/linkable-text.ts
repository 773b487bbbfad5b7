import { referencesOf } from '../../../survey-definitions/language/condition.ts';
import type { Question, Variable } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import { smallestGroup } from '../../../survey-definitions/statistics/small-numbers.ts';
import type { Survey } from '../../../survey-definitions/surveys/survey.ts';

/**
 * Whether texts of an anonymous survey would be known for those of certain ballots: where only some are asked for words, the answer in
 * the row of the ballot says who was, and of few the words are easily told apart. What depends on the occasion alone is asked of all.
 */
export const isLinkable = (
  { confidentiality }: Pick<Survey, 'confidentiality'>,
  { conditions }: Pick<Question, 'conditions'>,
  { part }: Pick<Variable, 'part'>,
  texts: number,
): boolean =>
  confidentiality === 'anonymous' &&
  texts < smallestGroup &&
  (part === 'other' || conditions.flatMap((one) => referencesOf(one)).some(isOfAnswer));

const isOfAnswer = (reference: string): boolean => !reference.startsWith('occasion.') && reference !== 'repeat.key';
