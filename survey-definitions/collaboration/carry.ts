import { mayBeTakenOver } from '../language/item.ts';
import type { Answer, Answers } from '../language/answer.ts';
import { isSame } from '../language/is-same.ts';
import { ownAnswer, pathOf } from '../answering/path.ts';
import type { Question, Questionnaire, Variable } from '../questionnaire/questionnaire.ts';

/**
 * Where an answer comes from that was taken over from the wave before: nobody has looked at it yet, somebody has looked at it and left
 * it, or it was changed since. An answer of this year has none of these.
 */
export const carryStates = ['carried', 'confirmed', 'edited'] as const;
export type CarryState = (typeof carryStates)[number];

/** What a device may say of an answer that it saves. That it was changed follows from the change, unless that came before the first save. */
export type CarryClaim = CarryState;

type Carrying = { readonly value: Answer | null; readonly carry?: CarryState | null };

/** The state of what is kept after this change to it. */
export function carryAfter(current: Carrying, change: { readonly carry?: CarryClaim }): CarryState | null {
  if (change.carry !== undefined) return change.carry;
  return (current.carry ?? null) === null ? null : 'edited';
}

/** Whether the change says no other value than the one that is kept, but that somebody has looked at it. */
export const confirms = (current: Carrying, change: Carrying): boolean =>
  change.carry === 'confirmed' && current.carry === 'carried' && isSame(current.value, change.value);

/** A claim is believed of a fact that is what the wave before says; that it was changed, of one of which the wave before says something. */
export function isCarriable(
  variable: Variable,
  { value, carry }: { readonly value: Answer | null; readonly carry?: CarryClaim },
  before: Answers,
): boolean {
  const earlier = ownAnswer(before, variable.name);
  if (!mayBeTakenOver(variable.item) || value === null || earlier === undefined) return false;
  return carry === 'edited' || isSame(earlier, value);
}

/**
 * The facts of a section that one press takes over: those of the wave before which nobody has answered this year, as far as they lie on
 * the path that they make together.
 */
export function factsToCarry(
  questionnaire: Questionnaire,
  section: string,
  answers: Answers,
  before: Answers,
): readonly (readonly [variable: string, value: Answer])[] {
  const questions = questionnaire.sections.find(({ name }) => name === section)?.questions ?? [];
  const facts = questions
    .flatMap(({ variables }) => variables)
    .filter(({ item, name }) => mayBeTakenOver(item) && ownAnswer(answers, name) === undefined)
    .flatMap(({ name }) => {
      const value = ownAnswer(before, name);
      return value === undefined ? [] : [[name, value] as const];
    });
  const { variables } = pathOf(questionnaire, { ...answers, ...Object.fromEntries(facts) });
  return facts.filter(([name]) => variables.has(name));
}

/** What is confirmed together: the facts about one key of a repeated block, such as an instrument; elsewhere a question by itself. */
export const carryGroupOf = ({ repeat, name }: Pick<Question, 'repeat' | 'name'>): string =>
  repeat === undefined ? name : `${repeat.block}_${repeat.key}`;
