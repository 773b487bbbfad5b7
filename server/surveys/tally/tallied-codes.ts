import type { Answer, Answers } from '../../../survey-definitions/language/answer.ts';
import { isMissing } from '../../../survey-definitions/language/answer.ts';
import { ownAnswer, pathOf } from '../../../survey-definitions/answering/path.ts';
import { inFiles, rulesOf } from '../../../survey-definitions/kinds/kinds.ts';
import type { Questionnaire, Variable } from '../../../survey-definitions/questionnaire/questionnaire.ts';

/** One count of a response: `code` is a scale or option code, a missing reason, or `answered` (multiple choice, once). */
export type TalliedCode = readonly [variable: string, code: string];

/** The denominator of a multiple choice: how many chose anything at all. */
export const ANSWERED = 'answered';

/**
 * What a response adds to the tally: for every variable with codes of its own exactly one code, or a missing reason; for a
 * multiple choice each chosen code and `answered`. Texts, numbers and dates are not tallied.
 */
export function talliedCodes(questionnaire: Questionnaire, answers: Answers): readonly TalliedCode[] {
  const path = pathOf(questionnaire, answers);
  return [...questionnaire.variables.values()].filter(isTallied).flatMap((variable) => {
    const codes = path.variables.has(variable.name)
      ? codesOf(variable, ownAnswer(answers, variable.name))
      : ['notAsked'];
    return codes.map((code): TalliedCode => [variable.name, code]);
  });
}

function isTallied(variable: Variable): boolean {
  const { gives } = rulesOf(variable);
  return gives === 'code' || gives === 'codes';
}

function codesOf(variable: Variable, answer: Answer | undefined): readonly string[] {
  if (answer === undefined) return ['skipped'];
  const codes = inFiles(variable).tallied(answer);
  return rulesOf(variable).gives === 'codes' && !isMissing(answer) ? [...codes, ANSWERED] : codes;
}
