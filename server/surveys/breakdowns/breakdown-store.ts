import type { Breakdown, BreakdownName, Breakdowns } from '../../../survey-definitions/disclosure/breakdown.ts';
import type { Grouping } from '../../../survey-definitions/disclosure/grouping.ts';
import { decodeJson, encodeJson } from '../../platform/database/codec.ts';
import type { Database, DatabaseTransaction } from '../../platform/database/tables.ts';

/** The lines of a survey, and the highest threshold that they were made for. */
export type StoredBreakdowns = Breakdowns & { readonly threshold: number };

/** By survey; of one that was never settled there is nothing. */
export async function readStoredBreakdowns(
  db: Database,
  surveyIds: readonly string[],
): Promise<ReadonlyMap<string, StoredBreakdowns>> {
  if (surveyIds.length === 0) return new Map();
  const rows = await db.selectFrom('survey_breakdown').selectAll().where('survey_id', 'in', surveyIds).execute();
  const bySurvey = Map.groupBy(rows, ({ survey_id: surveyId }) => surveyId);
  return new Map(
    [...bySurvey].map(([surveyId, ofSurvey]) => {
      const threshold = Math.min(...ofSurvey.map((row) => row.threshold));
      const breakdowns = ofSurvey.map((row): readonly [BreakdownName, Breakdown] => [
        row.breakdown,
        {
          placed: new Map(Object.entries(decodeJson(row.placed) as Record<string, string>)),
          sizes: countsOf(row.sizes),
          steps: decodeJson(row.steps) as readonly Grouping[],
          lines: row.lines,
          linesOfItem: countsOf(row.lines_of_item),
        },
      ]);
      return [surveyId, { threshold, ...Object.fromEntries(breakdowns) }];
    }),
  );
}

const countsOf = (text: string): ReadonlyMap<string, number> =>
  new Map(Object.entries(decodeJson(text) as Record<string, number>));

export async function writeBreakdown(
  trx: DatabaseTransaction,
  key: { readonly surveyId: string; readonly name: BreakdownName },
  { placed, sizes, steps, lines, linesOfItem }: Breakdown,
  threshold: number,
): Promise<void> {
  const content = {
    threshold,
    placed: encodeJson(Object.fromEntries(placed)),
    sizes: encodeJson(Object.fromEntries(sizes)),
    steps: encodeJson(steps),
    lines,
    lines_of_item: encodeJson(Object.fromEntries(linesOfItem)),
  };
  await trx
    .insertInto('survey_breakdown')
    .values({ survey_id: key.surveyId, breakdown: key.name, ...content })
    .onConflict((conflict) => conflict.columns(['survey_id', 'breakdown']).doUpdateSet(content))
    .execute();
}
