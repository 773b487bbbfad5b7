import type { Answer, Answers } from '../../../survey-definitions/language/answer.ts';
import { ownAnswer, pathOf } from '../../../survey-definitions/answering/path.ts';
import { inFiles } from '../../../survey-definitions/kinds/kinds.ts';
import { missingOf } from '../../../survey-definitions/kinds/missing.ts';
import type { Questionnaire, Variable } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import { remarkFor } from './remarks.ts';
import { seededRandom, seedOf, type SeededRandom } from './seeded-random.ts';

/** One who answers: `satisfaction` is a latent mood (0 neutral, about ±1), `fixed` are answers that are known beforehand. */
export type Respondent = {
  readonly satisfaction: number;
  readonly fixed: Answers;
  readonly language: string;
};

/** The chance by which a variable is answered: one sequence for all that a respondent says, or one for each variable. */
export type ChanceOf = (variable: string) => SeededRandom;

/** A sequence for each variable, so that what one says of a question does not hang on where the question stands. */
export const chanceOfEach =
  (respondent: string): ChanceOf =>
  (variable) =>
    seededRandom(seedOf(`${respondent} ${variable}`));

/**
 * Answers as a respondent might give them, walking the path until nothing new is asked. Deterministic: the same respondent and
 * chance give the same answers.
 */
export function syntheticAnswers(questionnaire: Questionnaire, respondent: Respondent, chanceOf: ChanceOf): Answers {
  const answers: Record<string, Answer> = { ...respondent.fixed };
  const asked = new Set<string>();
  for (;;) {
    const fresh = [...pathOf(questionnaire, answers).variables.values()].filter(
      (variable) => !asked.has(variable.name),
    );
    if (fresh.length === 0) return answers;
    for (const variable of fresh) {
      asked.add(variable.name);
      const answer =
        ownAnswer(answers, variable.name) ?? answerTo(variable, questionnaire, respondent, chanceOf(variable.name));
      if (answer !== undefined) answers[variable.name] = answer;
    }
  }
}

function answerTo(
  variable: Variable,
  questionnaire: Questionnaire,
  respondent: Respondent,
  random: SeededRandom,
): Answer | undefined {
  const { item } = variable;
  const sample = () =>
    inFiles(variable).sample(variable, questionnaire.definition, {
      ...random,
      satisfaction: respondent.satisfaction,
      remark: (topic) => remarkFor(topic, respondent.language, random),
    });
  if (variable.part === 'other') return sample();
  if (!item.required && random.chance(0.04)) return undefined;
  const missing = missingOf(item);
  if (missing.length > 0 && random.chance(0.05)) {
    return { missing: missing[random.below(missing.length)] ?? 'noOpinion' };
  }
  return sample();
}
