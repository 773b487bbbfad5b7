import { listsRegister } from '../../../survey-definitions/kinds/single-choice.ts';
import { submit } from '../../../survey-definitions/answering/check-answers.ts';
import type { AnswerProblem } from '../../../survey-definitions/language/answer-problem.ts';
import type { Submission } from '../../../survey-definitions/answering/check-answers.ts';
import type { Answers } from '../../../survey-definitions/language/answer.ts';
import { ownAnswer } from '../../../survey-definitions/answering/path.ts';
import type { Questionnaire, Variable } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import type { Members } from '../../platform/members.ts';

/** The core's check, and the one thing that the core cannot know: whether a Member is on the register. */
export function checkSubmission(questionnaire: Questionnaire, answers: Answers, members: Members): Submission {
  const submission = submit(questionnaire, answers);
  if (!submission.ok) return submission;
  const problems = [...questionnaire.variables.values()].flatMap((variable) =>
    checkMember(variable, submission.answers, members),
  );
  return problems.length > 0 ? { ok: false, problems } : submission;
}

function checkMember(variable: Variable, answers: Answers, members: Members): readonly AnswerProblem[] {
  if (variable.part !== 'value' || !listsRegister(variable.item)) return [];
  const answer = ownAnswer(answers, variable.name);
  if (typeof answer !== 'string' || answer === 'other' || members.has(answer)) return [];
  return [{ variable: variable.name, code: 'not-an-option' }];
}
