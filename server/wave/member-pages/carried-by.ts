import { ownAnswer } from '../../../survey-definitions/answering/path.ts';
import { carryGroupOf, factsToCarry, type CarryClaim } from '../../../survey-definitions/collaboration/carry.ts';
import type { Change } from '../../../survey-definitions/collaboration/merge-change.ts';
import { mayBeTakenOver } from '../../../survey-definitions/language/item.ts';
import type { Answer, Answers } from '../../../survey-definitions/language/answer.ts';
import type { Questionnaire } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import type { CollaborationState } from '../member-form/member-form-contract.ts';

type Page = {
  readonly questionnaire: Questionnaire;
  readonly section: string;
  readonly answers: CollaborationState['answers'];
  /** What the page was sent with. */
  readonly changes: readonly Change[];
  /** The revisions that were in sight. */
  readonly shown: ReadonlyMap<string, number>;
  /** Facts of the wave before. */
  readonly before: Answers;
};

/** The facts that a press without JavaScript takes over or confirms: one, all of a section, or all about one key. */
export function carriedBy(action: string, page: Page): readonly Change[] {
  const { questionnaire, section, answers, changes, shown, before } = page;
  const [, verb, name = ''] = /^(take|confirm):(.+)$/.exec(action) ?? [];
  const change = (variable: string, value: Answer, carry: CarryClaim): Change => {
    const base = shown.get(variable) ?? answers[variable]?.revision ?? 0;
    return { variable, value, base, carry };
  };
  if (action === 'carry') {
    const facts = factsToCarry(questionnaire, section, answersWith(answers, changes), before);
    return facts.map(([variable, value]) => change(variable, value, 'carried'));
  }
  if (verb === 'take') {
    const variable = questionnaire.variables.get(name);
    const value = variable && mayBeTakenOver(variable.item) ? ownAnswer(before, name) : undefined;
    return value === undefined ? [] : [change(name, value, 'confirmed')];
  }
  if (verb !== 'confirm') return [];
  const changed = new Set(changes.map(({ variable }) => variable));
  return questionnaire.sections
    .flatMap(({ questions }) => questions.filter((question) => carryGroupOf(question) === name))
    .flatMap(({ variables }) => variables)
    .flatMap(({ name: variable }) => {
      const { value = null, carry } = answers[variable] ?? {};
      const isUnseen = carry === 'carried' && value !== null && !changed.has(variable);
      return isUnseen ? [change(variable, value, 'confirmed')] : [];
    });
}

function answersWith(answers: Page['answers'], changes: Page['changes']): Answers {
  const held = Object.entries(answers).map(([variable, { value }]) => [variable, value] as const);
  const all = [...held, ...changes.map(({ variable, value }) => [variable, value] as const)];
  const given = new Map(all);
  return Object.fromEntries([...given].flatMap(([variable, value]) => (value === null ? [] : [[variable, value]])));
}
