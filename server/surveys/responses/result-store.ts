import type { DeclaredAsking } from '../../../survey-definitions/questionnaire/declared-asking.ts';
import type { TallyRow } from '../../../survey-definitions/results/tally.ts';
import { decodeJson } from '../../platform/database/codec.ts';
import type { Database } from '../../platform/database/tables.ts';
import type { OccasionRecord, Survey } from '../../../survey-definitions/surveys/survey.ts';

export async function readTally(db: Database, surveyId: string): Promise<readonly TallyRow[]> {
  return db
    .selectFrom('tally')
    .select(['delegation', 'variable', 'code', 'count'])
    .where('survey_id', '=', surveyId)
    .execute();
}

export async function readTallyOf(db: Database, surveyId: string, variable: string): Promise<readonly TallyRow[]> {
  return db
    .selectFrom('tally')
    .select(['delegation', 'variable', 'code', 'count'])
    .where('survey_id', '=', surveyId)
    .where('variable', '=', variable)
    .execute();
}

/** The tallies of some variables in some surveys, by survey. */
export async function readTalliesOf(
  db: Database,
  surveyIds: readonly string[],
  variables: readonly string[],
): Promise<ReadonlyMap<string, readonly TallyRow[]>> {
  if (surveyIds.length === 0 || variables.length === 0) return new Map();
  const rows = await db
    .selectFrom('tally')
    .select(['survey_id', 'delegation', 'variable', 'code', 'count'])
    .where('survey_id', 'in', surveyIds)
    .where('variable', 'in', variables)
    .execute();
  return Map.groupBy(rows, ({ survey_id: surveyId }) => surveyId);
}

/** What a trend needs to know of a survey. */
export type ClosedSurvey = Pick<
  Survey,
  | 'id'
  | 'definition'
  | 'version'
  | 'record'
  | 'confidentiality'
  | 'population'
  | 'delegates'
  | 'openedAt'
  | 'closedAt'
  | 'responses'
  | 'isImported'
> & {
  /** Of responses that came in from a file. */
  readonly declared?: DeclaredAsking;
};

/** Every survey of a definition, of whatever version, that is closed and counted; without `definition` of all. */
export async function listClosed(db: Database, definition?: string): Promise<readonly ClosedSurvey[]> {
  const closed = db
    .selectFrom('survey')
    .leftJoin('survey_count', 'survey_count.survey_id', 'survey.id')
    .leftJoin('history_import', 'history_import.survey_id', 'survey.id')
    .select(['id', 'definition', 'version', 'record', 'confidentiality', 'population', 'delegates'])
    .select(['opened_at as openedAt', 'closed_at as closedAt', 'survey_count.responses', 'mapping'])
    .where('closed_at', 'is not', null)
    .orderBy('closed_at')
    .orderBy('id');
  const rows = await (definition === undefined ? closed : closed.where('definition', '=', definition)).execute();
  return rows.map(({ mapping, ...row }) => ({
    ...row,
    record: decodeJson(row.record) as OccasionRecord,
    responses: row.responses ?? 0,
    ...(mapping !== null && { isImported: true, declared: declaredBy(mapping) }),
  }));
}

/** How the responses of a survey were asked, where they came in from a file. */
export async function declaredOf(db: Database, surveyId: string): Promise<DeclaredAsking | undefined> {
  const imported = db.selectFrom('history_import').select('mapping').where('survey_id', '=', surveyId);
  const row = await imported.executeTakeFirst();
  return row && declaredBy(row.mapping);
}

/** What of a mapping (server/files/history-import) says how columns were asked. */
type MappedAsking = {
  readonly guarded?: boolean;
  readonly columns?: Readonly<
    Record<string, { readonly variable: string; readonly scale?: string; readonly wording?: string }>
  >;
};

/** Our own export was asked by us; of any other file nobody knows more than the mapping says. */
function declaredBy(mapping: string): DeclaredAsking {
  const { guarded, columns } = decodeJson(mapping) as MappedAsking;
  const otherwise = guarded ? 'same' : 'unknown';
  const said = Object.values(columns ?? {}).map(({ variable, scale, wording }) => {
    return [variable, { scale: scale ?? otherwise, wording: wording ?? otherwise }] as const;
  });
  return { byVariable: Object.fromEntries(said), otherwise };
}
