import type { Selectable } from 'kysely';
import { decodeJson, encodeJson } from '../../platform/database/codec.ts';
import type { SurveyTables } from '../../platform/database/schema/survey-tables.ts';
import { committeeOf, stateAt } from '../../../survey-definitions/surveys/survey.ts';
import type { OccasionRecord, Survey, SurveyPlan } from '../../../survey-definitions/surveys/survey.ts';

export type SurveyRow = Selectable<SurveyTables['survey']> & {
  readonly responses: number | null;
  readonly imported_at: string | null;
};

export function surveyOf(row: SurveyRow, now: Date): Survey {
  return {
    id: row.id,
    address: row.address,
    definition: row.definition,
    version: row.version,
    record: decodeJson(row.record) as OccasionRecord,
    confidentiality: row.confidentiality,
    languages: decodeJson(row.languages) as readonly string[],
    population: row.population,
    delegates: row.delegates,
    state: stateAt(row.state, row.closes_at, now),
    closesAt: row.closes_at,
    createdAt: row.created_at,
    openedAt: row.opened_at,
    closedAt: row.closed_at,
    responses: row.responses ?? 0,
    ...(row.imported_at !== null && { isImported: true }),
  };
}

/** The columns that follow from a plan. */
export const columnsOf = (plan: SurveyPlan, version: number) => ({
  definition: plan.definition,
  version,
  occasion_kind: plan.record.kind,
  committee: committeeOf(plan.record),
  record: encodeJson(plan.record),
  confidentiality: plan.confidentiality,
  languages: encodeJson(plan.languages),
  population: plan.population,
  delegates: plan.delegates ?? null,
  closes_at: plan.closesAt,
});
