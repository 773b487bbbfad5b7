import type { Answer, Answers } from '../../../survey-definitions/language/answer.ts';
import { OTHER } from '../../../survey-definitions/language/answer.ts';
import { ownAnswer, pathOf } from '../../../survey-definitions/answering/path.ts';
import type { Item } from '../../../survey-definitions/kinds/kinds.ts';
import type { Questionnaire, Variable } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import { remarkFor } from './remarks.ts';
import type { SeededRandom } from './seeded-random.ts';

/** One who answers: `satisfaction` is a latent mood (0 neutral, about ±1), `fixed` are answers that are known beforehand. */
export type Respondent = {
  readonly satisfaction: number;
  readonly fixed: Answers;
  readonly language: string;
};

/**
 * Answers as a respondent might give them, walking the path until nothing new is asked. Deterministic: the same respondent and
 * sequence give the same answers.
 */
export function syntheticAnswers(questionnaire: Questionnaire, respondent: Respondent, random: SeededRandom): Answers {
  const answers: Record<string, Answer> = { ...respondent.fixed };
  const asked = new Set<string>();
  for (;;) {
    const fresh = [...pathOf(questionnaire, answers).variables.values()].filter(
      (variable) => !asked.has(variable.name),
    );
    if (fresh.length === 0) return answers;
    for (const variable of fresh) {
      asked.add(variable.name);
      const answer = ownAnswer(answers, variable.name) ?? answerTo(variable, questionnaire, respondent, random);
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
  if (variable.part === 'other') return remarkFor('other', respondent.language, random);
  if (!item.required && random.chance(0.04)) return undefined;
  if ('missing' in item && item.missing && random.chance(0.05)) {
    return { missing: item.missing[random.below(item.missing.length)] ?? 'noOpinion' };
  }
  switch (item.kind) {
    case 'rating':
    case 'grid':
      return scaleCode(questionnaire.definition.scales[item.scale]?.codes ?? [], respondent.satisfaction, random);
    case 'single':
      return 'register' in item.options ? undefined : optionCode(item, random);
    case 'multiple':
      return optionCodes(item, random);
    case 'number':
      return wholeNumber(item, random);
    case 'short-text':
    case 'long-text':
      return random.chance(0.22) ? remarkFor(item.name, respondent.language, random) : undefined;
    case 'date':
      return item.earliest ?? '2026-06-30';
  }
}

/** Codes are best first: a mood of 0 gives 'satisfied' most often, each whole step of mood moves by one point. */
function scaleCode(codes: readonly number[], satisfaction: number, random: SeededRandom): number | undefined {
  const position = Math.round(1.1 - satisfaction + 0.85 * random.normal());
  return codes[Math.min(Math.max(position, 0), codes.length - 1)];
}

/** Earlier options are likelier: lists begin with the usual case. */
function optionCode(item: Extract<Item, { kind: 'single' }>, random: SeededRandom): string | undefined {
  const options = 'register' in item.options ? [] : item.options;
  return options[Math.floor(random.next() ** 1.5 * options.length)]?.code;
}

function optionCodes(item: Extract<Item, { kind: 'multiple' }>, random: SeededRandom): Answer | undefined {
  const exclusive = item.options.find((option) => option.exclusive);
  if (exclusive && random.chance(0.15)) return [exclusive.code];
  const chosen = item.options.filter((option) => !option.exclusive && random.chance(0.3)).map((option) => option.code);
  const withOther = item.other && random.chance(0.06) ? [...chosen, OTHER] : chosen;
  return withOther.length > 0 ? withOther.slice(0, item.atMost) : undefined;
}

function wholeNumber(item: Extract<Item, { kind: 'number' }>, random: SeededRandom): number {
  const minimum = item.minimum ?? 0;
  return minimum + random.below(Math.min((item.maximum ?? minimum + 20) - minimum, 20) + 1);
}
