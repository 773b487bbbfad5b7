import { operandOf, ownAnswer, pathOf } from '../answering/path.ts';
import type { Answers } from '../language/answer.ts';
import { holds, referencesOf } from '../language/condition.ts';
import type { Condition } from '../language/condition.ts';
import { foldCondition } from '../language/fold-condition.ts';
import type { Decide } from '../language/fold-condition.ts';
import { repeatedName } from '../language/repeat.ts';
import type { Question, Questionnaire } from '../questionnaire/questionnaire.ts';

/** Of the questions that depend on what a person may not see: what is left of their conditions once that is decided, by question. */
export type SettledConditions = Readonly<Record<string, readonly Condition[]>>;

/**
 * Decides what depends on hidden answers for somebody who sees the other sections only: they get the same path as everybody, and of a
 * hidden answer no more than what their own path tells. A part that is decided is folded away, so that nothing stays of a comparison that
 * makes no difference any more.
 */
export function settleHidden(
  questionnaire: Questionnaire,
  answers: Answers,
  isSeen: (section: string) => boolean,
): SettledConditions {
  const path = pathOf(questionnaire, answers);
  const answered = (name: string) => (path.variables.has(name) ? ownAnswer(answers, name) : undefined);
  const hidden = namesIn(questionnaire, (section) => !isSeen(section));
  const questions = questionnaire.sections.flatMap((section) => (isSeen(section.name) ? section.questions : []));
  const dependent = questions.filter((question) =>
    question.conditions.some((condition) => referencesOf(condition).some((name) => isHidden(hidden, question, name))),
  );
  const entries = dependent.map((question) => {
    const valueOf = (reference: string) => operandOf(reference, question.repeat, questionnaire, answered);
    const decide: Decide = (leaf) => {
      const [reference = ''] = referencesOf(leaf);
      return isHidden(hidden, question, reference) ? holds(leaf, valueOf) : undefined;
    };
    const left = foldCondition({ all: question.conditions }, decide);
    return [question.name, left === true ? [] : [left === false ? never : left]] as const;
  });
  return Object.fromEntries(entries);
}

/** The questionnaire as somebody meets it to whom sections are hidden. */
export function withSettled(questionnaire: Questionnaire, settled: SettledConditions): Questionnaire {
  const sections = questionnaire.sections.map((section) => ({
    ...section,
    questions: section.questions.map((question) => {
      const conditions = Object.hasOwn(settled, question.name) ? settled[question.name] : undefined;
      return conditions === undefined ? question : { ...question, conditions };
    }),
  }));
  return { ...questionnaire, sections };
}

const never: Condition = { any: [] };

/** An item of the same repeated block comes before one of that name elsewhere. */
const isHidden = (hidden: ReadonlySet<string>, { repeat }: Question, reference: string): boolean =>
  hidden.has(reference) || (repeat !== undefined && hidden.has(repeatedName(repeat.block, repeat.key, reference)));

const namesIn = ({ sections }: Questionnaire, isWanted: (section: string) => boolean): ReadonlySet<string> =>
  new Set(
    sections.flatMap(({ name, questions }) =>
      isWanted(name) ? questions.flatMap(({ variables }) => variables.map((variable) => variable.name)) : [],
    ),
  );
