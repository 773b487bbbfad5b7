import { ownAnswer, pathOf } from '../../../survey-definitions/answering/path.ts';
import { feedsOf } from '../../../survey-definitions/kinds/rating.ts';
import type { Answers } from '../../../survey-definitions/language/answer.ts';
import type { Questionnaire } from '../../../survey-definitions/questionnaire/questionnaire.ts';

/**
 * Complete: every headline item on this Member's path is answered, 'no opinion' included; partial: at least one is (methodology.md
 * section 4). Headline items are those that feed a KPI. Undefined: a form in which none was answered is no response.
 */
export function completenessOf(questionnaire: Questionnaire, answers: Answers): 'complete' | 'partial' | undefined {
  const headlines = [...pathOf(questionnaire, answers).variables.values()].filter(
    (variable) => variable.part !== 'other' && feedsOf(variable) !== undefined,
  );
  const answered = headlines.filter(({ name }) => ownAnswer(answers, name) !== undefined).length;
  if (answered === 0) return undefined;
  return answered === headlines.length ? 'complete' : 'partial';
}
