import type { Questionnaire, Variable } from '../questionnaire/questionnaire.ts';
import { rulesOf } from '../kinds/kinds.ts';
import type { AnswerProblem } from '../language/answer-problem.ts';
import type { Answers } from '../language/answer.ts';
import { ownAnswer, pathOf, type Path } from './path.ts';

/** Whether drafts (blanks allowed) or a submission (required items answered) are checked. */
export type Purpose = 'draft' | 'submission';

/**
 * Checks answers against the path they themselves make. Off-path answers are not looked at, except that a name which no
 * respondent could be asked is a problem. Never throws, whatever `answers` holds. Linear in variables + answers.
 */
export function checkAnswers(
  questionnaire: Questionnaire,
  answers: Answers,
  purpose: Purpose,
): readonly AnswerProblem[] {
  return checkAlongPath(questionnaire, pathOf(questionnaire, answers), answers, purpose);
}

export function checkAlongPath(
  questionnaire: Questionnaire,
  path: Path,
  answers: Answers,
  purpose: Purpose,
): readonly AnswerProblem[] {
  const unknown = Object.keys(answers).filter((name) => !questionnaire.variables.has(name));
  return [
    ...[...path.variables.values()].flatMap((variable) => checkVariable(questionnaire, variable, answers, purpose)),
    ...unknown.map((variable): AnswerProblem => ({ variable, code: 'unknown-variable' })),
  ];
}

export function checkVariable(
  { definition }: Questionnaire,
  variable: Variable,
  answers: Answers,
  purpose: Purpose,
): readonly AnswerProblem[] {
  const answer: unknown = ownAnswer(answers, variable.name);
  if (answer === undefined) {
    return variable.item.required && purpose === 'submission' ? [{ variable: variable.name, code: 'required' }] : [];
  }
  const finding = rulesOf(variable).check(variable, answer, definition);
  return finding ? [{ variable: variable.name, ...finding }] : [];
}

export type Submission =
  | { readonly ok: true; readonly answers: Answers }
  | { readonly ok: false; readonly problems: readonly AnswerProblem[] };

/**
 * What is stored of a submission: only what is on the path, in the questionnaire's order; or every problem, and then nothing.
 */
export function submit(questionnaire: Questionnaire, answers: Answers): Submission {
  const path = pathOf(questionnaire, answers);
  const problems = checkAlongPath(questionnaire, path, answers, 'submission');
  if (problems.length > 0) return { ok: false, problems };
  const onPath = [...path.variables.keys()].flatMap((name) => {
    const answer = ownAnswer(answers, name);
    return answer === undefined ? [] : [[name, answer] as const];
  });
  return { ok: true, answers: Object.fromEntries(onPath) };
}
