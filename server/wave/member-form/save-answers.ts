import type { AnswerProblem } from '../../../survey-definitions/language/answer-problem.ts';
import { carryAfter, isCarriable } from '../../../survey-definitions/collaboration/carry.ts';
import { checkVariable } from '../../../survey-definitions/answering/check-answers.ts';
import type { Change } from '../../../survey-definitions/collaboration/merge-change.ts';
import type { Conflict, Saved } from '../../../survey-definitions/collaboration/merge-changes.ts';
import { mergeChanges } from '../../../survey-definitions/collaboration/merge-changes.ts';
import type { Questionnaire } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import type { Database } from '../../platform/database/tables.ts';
import { appendAnswers, currentAnswers, unanswered } from './answer-store.ts';
import { changeResponse } from './change-response.ts';
import type { HeldResponse, Refused, MemberFormNeeds } from './change-response.ts';
import type { AnswerState } from './member-form-contract.ts';
import type { Collaborator } from './collaborator.ts';
import { lastWaveFacts } from './last-wave.ts';
import { loadResponseSurvey } from './response-survey.ts';
import type { ResponseSurvey } from './response-survey.ts';
import { findSave, rememberSave } from './save-store.ts';
import type { KeyedSave } from './save-store.ts';
import { mayWriteIn, sectionOfVariables } from './section-rights.ts';
import type { SectionOf } from './section-rights.ts';
import { noteWritten } from './section-state-store.ts';

export type SaveOutcome =
  | { readonly state: 'saved'; readonly saved: Saved; readonly conflicts: readonly Conflict<AnswerState>[] }
  /** Nothing of it was saved. */
  | { readonly state: 'invalid'; readonly problems: readonly AnswerProblem[] }
  /** Nothing of it was saved: these variables stand in sections of others. */
  | { readonly state: 'section-of-others'; readonly variables: readonly string[] }
  | { readonly state: 'response-submitted' | 'key-reused' }
  | Refused;

/** Different variables. The same key with the same changes is the same save: it writes at most once, however often it arrives. */
export type Save = { readonly changes: readonly Change[]; readonly key: string };

/** Saves each change that was made in sight of what is kept; the others come back as conflicts, and nothing of anybody is overwritten. */
export async function saveAnswers(needs: MemberFormNeeds, me: Collaborator, save: Save): Promise<SaveOutcome> {
  const keyed: KeyedSave = { ...save, collaboratorId: me.id };
  const loaded = await loadResponseSurvey(needs, me);
  const { questionnaire } = loaded;
  const isBelieved = await believing(needs.db, loaded, save.changes);
  const sectionOf = sectionOfVariables(questionnaire);
  const known = await repeated(needs.db, me, keyed, sectionOf);
  if (known !== undefined) return known;
  const problems = save.changes.flatMap((change) => checkChange(questionnaire, change));
  return changeResponse<SaveOutcome>(needs, me, async (held) => {
    const refusal =
      (await repeated(held.trx, held.me, keyed, sectionOf)) ?? refusalOf(held, save.changes, sectionOf, problems);
    return refusal ? { outcome: refusal, changed: false } : write(held, { keyed, isBelieved }, sectionOf);
  });
}

/**
 * What is answered to a save that arrives again: what it saved then, and beside what it could not save what is kept now. Not where the
 * section was taken from the writer since: what others write there is theirs.
 */
async function repeated(
  db: Database,
  me: Collaborator,
  keyed: KeyedSave,
  sectionOf: SectionOf,
): Promise<SaveOutcome | undefined> {
  const saved = await findSave(db, keyed);
  if (saved === undefined) return undefined;
  if (saved === 'key-reused') return { state: saved };
  const others = keyed.changes.filter(({ variable }) => !Object.hasOwn(saved, variable));
  const names = others.map((change) => change.variable);
  const foreign = foreignTo(me, names, sectionOf);
  if (foreign.length > 0) return { state: 'section-of-others', variables: foreign };
  const current = await currentAnswers(db, me.responseId, names);
  const conflicts = others.map(({ variable, value }) => ({
    variable,
    mine: value,
    theirs: current.get(variable) ?? unanswered,
  }));
  return { state: 'saved', saved, conflicts };
}

/** A draft may have gaps, never values that no item takes. */
function checkChange(questionnaire: Questionnaire, { variable: name, value }: Change): readonly AnswerProblem[] {
  const variable = questionnaire.variables.get(name);
  if (variable === undefined) return [{ variable: name, code: 'unknown-variable' }];
  return value === null ? [] : checkVariable(questionnaire, variable, { [name]: value }, 'draft');
}

function refusalOf(
  { me, response }: HeldResponse,
  changes: readonly Change[],
  sectionOf: SectionOf,
  problems: readonly AnswerProblem[],
): SaveOutcome | undefined {
  const names = changes.map((change) => change.variable);
  const foreign = foreignTo(me, names, sectionOf);
  if (foreign.length > 0) return { state: 'section-of-others', variables: foreign };
  if (response.state === 'submitted') return { state: 'response-submitted' };
  return problems.length > 0 ? { state: 'invalid', problems } : undefined;
}

const foreignTo = (me: Collaborator, names: readonly string[], sectionOf: SectionOf): readonly string[] =>
  names.filter((name) => !mayWriteIn(me, sectionOf(name) ?? '') && sectionOf(name) !== undefined);

/** Which of the changes say rightly that they are facts of the wave before. The others are answers of this year. */
async function believing(
  db: Database,
  loaded: ResponseSurvey,
  changes: readonly Change[],
): Promise<(change: Change) => boolean> {
  if (changes.every(({ carry }) => carry === undefined)) return () => false;
  const before = (await lastWaveFacts(db, loaded)) ?? {};
  return (change) => {
    const variable = loaded.questionnaire.variables.get(change.variable);
    return variable !== undefined && isCarriable(variable, change, before);
  };
}

type Writing = { readonly keyed: KeyedSave; readonly isBelieved: (change: Change) => boolean };

async function write(held: HeldResponse, { keyed, isBelieved }: Writing, sectionOf: SectionOf) {
  const { trx, response, me, revision, at } = held;
  const names = keyed.changes.map((change) => change.variable);
  const current = await currentAnswers(trx, response.id, names);
  const keptOf = (variable: string): AnswerState => current.get(variable) ?? unanswered;
  const believed = keyed.changes.map((change) => {
    const { carry, ...unclaimed } = change;
    return carry !== undefined && isBelieved(change) ? change : unclaimed;
  });
  const { accepted, saved, conflicts } = mergeChanges(keptOf, believed, revision);
  const written = accepted.map((change) => ({ ...change, carry: carryAfter(keptOf(change.variable), change) }));
  await appendAnswers(trx, written, { responseId: response.id, revision, collaboratorId: me.id, at });
  await rememberSave(trx, keyed, saved);
  const sections = accepted.flatMap(({ variable }) => sectionOf(variable) ?? []);
  await noteWritten(held, [...new Set(sections)]);
  return { outcome: { state: 'saved', saved, conflicts } as const, changed: accepted.length > 0 };
}
