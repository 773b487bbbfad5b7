import { openMigratedSqlite } from '../../server/platform/database/open-database.ts';
import { createLog } from '../../server/platform/settings/log.ts';
import { systemScheduler } from '../../server/platform/time/scheduler.ts';
import { publishDefinitions } from '../../server/questionnaires/publish-definitions.ts';

/** What a start of the server on this database makes of the questionnaires of this tree: how many come to what. */
export async function publishInto(databaseFile: string): Promise<Readonly<Record<string, number>>> {
  const database = await openMigratedSqlite(databaseFile, systemScheduler);
  const needs = { db: database.db, now: () => new Date('2026-11-29T09:00:00Z'), log: createLog('silent') };
  const { publications } = await publishDefinitions(needs);
  await database.close();
  const counts: Record<string, number> = {};
  for (const outcome of Object.values(publications)) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts;
}
