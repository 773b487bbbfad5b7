import { holds, type Operand } from '../language/condition.ts';
import { ownValue } from '../language/own-value.ts';
import { repeatedName, type Repeat } from '../language/repeat.ts';
import type { Question, Questionnaire, Variable } from '../questionnaire/questionnaire.ts';
import { isMissing, OTHER, type Answer, type Answers, type MissingAnswer } from '../language/answer.ts';

/** What this respondent sees, in order. Navigation, progress, validation, submission and export all ask it. */
export type Path = {
  readonly sections: readonly PathSection[];
  readonly variables: ReadonlyMap<string, Variable>;
};

export type PathSection = { readonly name: string; readonly questions: readonly Question[] };

/**
 * The path through a questionnaire for these answers. One pass in order: a condition sees only answers that are themselves on the path,
 * so that an answer which fell off the path cannot keep anything else on it. Linear in questions × conditions. A section without a
 * question is left out. Of a choice's 'other' text the variable is on the path only while 'other' is chosen, of a row to pick only
 * when it was answered: nobody is asked about an agenda item that they did not follow.
 */
export function pathOf(questionnaire: Questionnaire, answers: Answers): Path {
  const variables = new Map<string, Variable>();
  const answered = (name: string): Answer | undefined => (variables.has(name) ? ownAnswer(answers, name) : undefined);
  const sections = questionnaire.sections.map((section) => ({
    name: section.name,
    questions: section.questions.filter((question) => {
      const valueOf = (reference: string) => operandOf(reference, question.repeat, questionnaire, answered);
      if (!question.conditions.every((condition) => holds(condition, valueOf))) return false;
      for (const variable of question.variables) {
        if (isAsked(variable, answered(question.name), answers)) variables.set(variable.name, variable);
      }
      return question.variables.length > 0;
    }),
  }));
  return { sections: sections.filter((section) => section.questions.length > 0), variables };
}

function isAsked(variable: Variable, ofQuestion: Answer | undefined, answers: Answers): boolean {
  if (variable.part === 'other') return choseOther(ofQuestion);
  return variable.isPicked !== true || ownAnswer(answers, variable.name) !== undefined;
}

/** The answer of a variable, never an inherited property such as `constructor`. */
export const ownAnswer = (answers: Answers, name: string): Answer | undefined => ownValue(answers, name);

const choseOther = (answer: Answer | undefined): boolean =>
  answer === OTHER || (Array.isArray(answer) && answer.includes(OTHER));

/** What a reference stands for at a question: an item of the same repeated block first, then an earlier item, or a fact of the occasion. */
export function operandOf(
  reference: string,
  repeat: Repeat | undefined,
  { occasion }: Questionnaire,
  answered: (name: string) => Answer | undefined,
): Operand {
  if (reference.startsWith('occasion.')) return ownValue(occasion.facts, reference.slice('occasion.'.length));
  if (reference === 'repeat.key') return repeat?.key;
  const inBlock = repeat ? answered(repeatedName(repeat.block, repeat.key, reference)) : undefined;
  const answer = inBlock ?? answered(reference);
  return answer === undefined || isMissing(answer) ? missingAsOperand(answer) : answer;
}

/**
 * A missing answer is an answer (`answered` holds) but equals no code: a list nobody can write in a condition. What an earlier year did
 * not ask is none.
 */
const missingAsOperand = (answer: MissingAnswer | undefined): Operand =>
  answer === undefined || answer.missing === 'notAsked' ? undefined : [];
