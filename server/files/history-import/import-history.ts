import { recordAudit } from '../../access/audit/audit-store.ts';
import { newId } from '../../platform/database/new-id.ts';
import type { DatabaseTransaction } from '../../platform/database/tables.ts';
import { findDefinition, findLatestDefinition } from '../../questionnaires/definition-store.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { ProblemCode, ProblemDetail } from '../../platform/http/problem.ts';
import { memberFinder } from '../../register/contacts/member-finder.ts';
import { focusAreasOf } from '../../plan/focus-areas/focus-area-store.ts';
import { listMembers } from '../../register/members/member-store.ts';
import { settleBreakdowns } from '../../surveys/breakdowns/settle-breakdowns.ts';
import { drawAddress } from '../../surveys/fielding/survey-address.ts';
import { insertSurvey, listSurveys, markClosed, openSurvey } from '../../surveys/fielding/survey-store.ts';
import { questionnairesOf } from '../../surveys/fielding/survey-questionnaires.ts';
import { insertImported, recordImport } from './history-import-store.ts';
import type { HistoryMapping } from './mapping.ts';
import { planHistory, type HistoryPlan } from './plan-history.ts';
import type { HistorySummary } from './history-import-contract.ts';
import { historySummary } from './history-summary.ts';

export type HistoryOutcome =
  | { readonly state: 'checked' | 'imported'; readonly summary: HistorySummary; readonly surveyId: string | null }
  | { readonly state: 'refused'; readonly code: ProblemCode; readonly problems: readonly ProblemDetail[] };

export type HistoryRequest = {
  readonly text: string;
  readonly mapping: HistoryMapping;
  /** Id of a staff member, or `command-line`. */
  readonly actor: string;
  /** Tell what would happen, and change nothing. */
  readonly dry: boolean;
};

type Ground = Pick<Dependencies, 'db' | 'members' | 'now' | 'randomBytes' | 'settings'>;

/** The responses of an earlier year become a closed wave: all of them or none. */
export async function importHistory(ground: Ground, request: HistoryRequest): Promise<HistoryOutcome> {
  const { db, members, now } = ground;
  const { mapping, text, dry } = request;
  const compiled =
    mapping.version === undefined
      ? await findLatestDefinition(db, mapping.definition)
      : await findDefinition(db, mapping.definition, mapping.version);
  if (compiled === undefined) return refused({ path: 'definition', code: 'unknown-definition' });
  const { definition } = compiled;
  if (definition.occasion !== 'wave') return refused({ path: 'definition', code: 'definition-not-for-occasion' });
  if (mapping.closedOn >= now().toISOString().slice(0, 10)) return refused({ path: 'closedOn', code: 'in-the-future' });
  const findMemberId = memberFinder(await listMembers(db));
  const focusAreas = (await focusAreasOf(db, mapping.year)).map(({ code, name }) => ({ code, label: name }));
  const planned = planHistory(text, mapping, { definition, members, focusAreas, findMemberId });
  if (!planned.ok) return refused(...planned.problems);
  const summary = historySummary(planned.plan, ground, mapping);
  if (await hasWave(ground, mapping.year)) return waveExists(mapping.year);
  if (dry) return { state: 'checked', summary, surveyId: null };

  const surveyId = newId(ground.randomBytes);
  const storing = db.transaction().execute((trx) => store(trx, ground, request, planned.plan, surveyId));
  const isStored = await storing.then(
    () => true,
    (error: unknown) => (error === overtaken ? false : Promise.reject(error)),
  );
  return isStored ? { state: 'imported', summary, surveyId } : waveExists(mapping.year);
}

/** Thrown, so that the transaction is undone. */
const overtaken = new Error('another import of the same year was faster');

async function store(
  trx: DatabaseTransaction,
  { members, now, randomBytes, settings }: Ground,
  { mapping, actor }: HistoryRequest,
  plan: HistoryPlan,
  surveyId: string,
): Promise<void> {
  const { survey, definition, responses, fileDigest } = plan;
  const opening = new Date(plan.openedAt);
  const draft = { id: surveyId, plan: survey, version: definition.version, createdBy: actor };
  while (!(await insertSurvey(trx, { ...draft, address: drawAddress(randomBytes) }, opening)));
  const record = { surveyId, year: mapping.year, responses: responses.length, fileDigest, mapping, importedBy: actor };
  if (!(await recordImport(trx, record, now()))) throw overtaken;
  if (!(await openSurvey(trx, surveyId, survey.population, opening))) throw new Error('an imported wave did not open');
  const questionnaire = questionnairesOf(survey, definition, members).knowing;
  await insertImported(trx, { surveyId, questionnaire }, responses, randomBytes);
  await markClosed(trx, { surveyId, now: new Date(plan.closedAt), onlyIfDue: false });
  await settleBreakdowns(trx, surveyId, { members, threshold: settings.disclosureThreshold });
  const object = `survey/${surveyId}`;
  const detail = { year: mapping.year, responses: responses.length, fileDigest };
  await recordAudit(trx, { at: now(), actor, action: 'wave.imported', object, detail });
}

async function hasWave({ db, now }: Ground, year: number): Promise<boolean> {
  const waves = await listSurveys(db, { waves: true, activities: false, committees: [] }, now());
  return waves.some(({ record }) => record.kind === 'wave' && record.year === year);
}

const refused = (...problems: readonly ProblemDetail[]): HistoryOutcome => ({
  state: 'refused',
  code: 'invalid',
  problems,
});

const waveExists = (year: number): HistoryOutcome => ({
  state: 'refused',
  code: 'conflict',
  problems: [{ path: 'year', code: 'wave-exists', details: { year } }],
});
