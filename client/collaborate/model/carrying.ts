import { batch } from '@preact/signals';
import type { Answer } from '../../../survey-definitions/language/answer.ts';
import {
  carryAfter,
  carryGroupOf,
  factsToCarry,
  type CarryClaim,
  type CarryState,
} from '../../../survey-definitions/collaboration/carry.ts';
import type { Question, Variable } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import { shownOf } from './ledger.ts';
import type { Workspace } from './workspace.ts';

type Fact = readonly [variable: string, value: Answer];

/** The facts of a section that one press takes over from the wave before. */
export function factsOf({ data, form }: Workspace, section: string): readonly Fact[] {
  const { questionnaire, answers } = form.model;
  return data.lastWave === null ? [] : factsToCarry(questionnaire.value, section, answers.value, data.lastWave);
}

/** What became of an answer that was taken over, what is not saved yet included. */
export function carryStateOf({ entry }: Workspace, variable: string): CarryState | null {
  const { held, mine } = entry(variable);
  return mine === null ? (held.carry ?? null) : carryAfter(held, mine);
}

/** Saves facts of the wave before: unseen, or looked at. */
export function keepFacts({ form, sync }: Workspace, facts: readonly Fact[], claim: CarryClaim): void {
  batch(() => {
    for (const [variable, value] of facts) {
      form.model.answer(variable, value);
      sync.edit(variable, value, claim);
    }
  });
}

/** Of what is confirmed together with a question: what nobody has looked at since it was taken over. */
export function unseenWith(workspace: Workspace, question: Question): readonly Fact[] {
  const group = carryGroupOf(question);
  const { sections } = workspace.form.model.outline.value;
  return sections
    .flatMap(({ questions }) => questions)
    .filter((one) => carryGroupOf(one) === group)
    .flatMap(({ variables }) => variables)
    .flatMap(({ name }: Variable) => {
      const value = shownOf(workspace.entry(name));
      return value !== null && carryStateOf(workspace, name) === 'carried' ? [[name, value] as const] : [];
    });
}
