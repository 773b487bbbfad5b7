import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import { rulesOf } from '../kinds/kinds.ts';
import type { Answer, Answers } from '../language/answer.ts';

/**
 * Reads the answers out of a posted form. Fields that no variable of the questionnaire is named after are left alone: a form has
 * fields of its own. Linear in variables.
 */
export function answersFromForm(questionnaire: Questionnaire, valuesOf: (field: string) => readonly string[]): Answers {
  const answers: Record<string, Answer> = Object.create(null);
  for (const variable of questionnaire.variables.values()) {
    const answer = rulesOf(variable).fromFields(variable, valuesOf(variable.name));
    if (answer !== undefined) answers[variable.name] = answer;
  }
  return answers;
}

/** The field values that stand for an answer: what a form shows again, or carries along hidden. */
export function fieldValues(answer: Answer | undefined): readonly string[] {
  if (answer === undefined) return [];
  if (typeof answer === 'number' || typeof answer === 'string') return [String(answer)];
  return 'missing' in answer ? [answer.missing] : answer;
}
