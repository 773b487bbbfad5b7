import type { DatabaseTransaction } from '../../platform/database/tables.ts';

/** Adds to the number of responses, one upsert for all surveys of a group. */
export async function addToCounts(trx: DatabaseTransaction, surveyIds: readonly string[]): Promise<void> {
  if (surveyIds.length === 0) return;
  const counts = Map.groupBy(surveyIds, (id) => id);
  const rows = [...counts].map(([id, all]) => ({ survey_id: id, responses: all.length }));
  await trx
    .insertInto('survey_count')
    .values(rows.toSorted((one, other) => (one.survey_id < other.survey_id ? -1 : 1)))
    .onConflict((conflict) =>
      conflict
        .column('survey_id')
        .doUpdateSet((eb) => ({ responses: eb('survey_count.responses', '+', eb.ref('excluded.responses')) })),
    )
    .execute();
}

export async function setCount(trx: DatabaseTransaction, surveyId: string, responses: number): Promise<void> {
  await trx
    .insertInto('survey_count')
    .values({ survey_id: surveyId, responses })
    .onConflict((conflict) => conflict.column('survey_id').doUpdateSet({ responses }))
    .execute();
}
