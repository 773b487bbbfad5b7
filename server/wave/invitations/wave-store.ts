import { decodeJson, encodeInstant, encodeJson } from '../../platform/database/codec.ts';
import type { Database, DatabaseTransaction } from '../../platform/database/tables.ts';
import type { Reminder, WavePlan } from './wave-contract.ts';

/** Undefined: nobody has planned more than the survey itself. */
export async function findWavePlan(db: Database, surveyId: string): Promise<WavePlan | undefined> {
  const row = await db.selectFrom('wave_plan').selectAll().where('survey_id', '=', surveyId).executeTakeFirst();
  if (row === undefined) return undefined;
  return {
    opensAt: row.opens_at,
    excluded: decodeJson(row.excluded) as readonly string[],
    extendedAt: row.extended_at,
    reminders: await remindersOf(db, surveyId),
  };
}

export async function saveWavePlan(
  trx: DatabaseTransaction,
  surveyId: string,
  { opensAt, excluded, reminders }: Pick<WavePlan, 'opensAt' | 'excluded'> & { readonly reminders: readonly string[] },
): Promise<void> {
  const columns = { opens_at: opensAt, excluded: encodeJson(excluded) };
  await trx
    .insertInto('wave_plan')
    .values({ survey_id: surveyId, ...columns, extended_at: null })
    .onConflict((conflict) => conflict.column('survey_id').doUpdateSet(columns))
    .execute();
  await planReminders(trx, surveyId, reminders);
}

/** Replaces what is still planned; what was sent stands. */
export async function planReminders(
  trx: DatabaseTransaction,
  surveyId: string,
  instants: readonly string[],
): Promise<void> {
  await trx.deleteFrom('reminder').where('survey_id', '=', surveyId).where('state', '=', 'planned').execute();
  if (instants.length === 0) return;
  await trx
    .insertInto('reminder')
    .values(instants.map((at) => ({ survey_id: surveyId, at, state: 'planned' as const, mails: 0 })))
    .onConflict((conflict) => conflict.columns(['survey_id', 'at']).doNothing())
    .execute();
}

/** Once. False: there was an extension already. */
export async function markExtended(trx: DatabaseTransaction, surveyId: string, now: Date): Promise<boolean> {
  const changed = await trx
    .updateTable('wave_plan')
    .set({ extended_at: encodeInstant(now) })
    .where('survey_id', '=', surveyId)
    .where('extended_at', 'is', null)
    .executeTakeFirst();
  return changed.numUpdatedRows === 1n;
}

/** Drafts whose time to open has come. */
export async function dueOpenings(db: Database, now: Date): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('wave_plan')
    .innerJoin('survey', 'survey.id', 'wave_plan.survey_id')
    .select('survey.id')
    .where('survey.state', '=', 'draft')
    .where('wave_plan.opens_at', '<=', encodeInstant(now))
    .execute();
  return rows.map((row) => row.id);
}

/** Surveys with a reminder whose time has come. */
export async function dueReminders(db: Database, now: Date): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('reminder')
    .innerJoin('survey', 'survey.id', 'reminder.survey_id')
    .select('survey.id')
    .distinct()
    .where('survey.state', '<>', 'draft')
    .where('reminder.state', '=', 'planned')
    .where('reminder.at', '<=', encodeInstant(now))
    .execute();
  return rows.map((row) => row.id);
}

/**
 * Takes all that are due, so that of any number of servers one acts: the latest as sent, those before it (the server was down) and
 * those without a use as skipped. Gives the one to send.
 */
export async function takeReminder(
  trx: DatabaseTransaction,
  surveyId: string,
  { now, isOfUse }: { readonly now: Date; readonly isOfUse: boolean },
): Promise<string | undefined> {
  const taken = await trx
    .updateTable('reminder')
    .set({ state: 'skipped' })
    .where('survey_id', '=', surveyId)
    .where('state', '=', 'planned')
    .where('at', '<=', encodeInstant(now))
    .returning('at')
    .execute();
  return isOfUse
    ? taken
        .map((row) => row.at)
        .toSorted()
        .at(-1)
    : undefined;
}

export async function markReminded(
  trx: DatabaseTransaction,
  surveyId: string,
  at: string,
  mails: number,
): Promise<void> {
  const reminder = trx.updateTable('reminder').set({ state: 'sent', mails });
  await reminder.where('survey_id', '=', surveyId).where('at', '=', at).execute();
}

async function remindersOf(db: Database, surveyId: string): Promise<readonly Reminder[]> {
  const query = db.selectFrom('reminder').select(['at', 'state', 'mails']).where('survey_id', '=', surveyId);
  return query.orderBy('at').execute();
}
