import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { openMigratedSqlite } from '../../../server/platform/database/open-database.ts';
import { publishDefinition } from '../../../server/questionnaires/definition-store.ts';
import { setCount } from '../../../server/surveys/fielding/survey-count-store.ts';
import { insertSurvey, openSurvey } from '../../../server/surveys/fielding/survey-store.ts';
import { INSERT_RESPONSE } from '../submit/fill-store.ts';
import { activityRecord } from '../../server/surveys/fielding/plans.ts';
import { exportAnswers, exportDefinition, SURVEY_ID } from './export-survey.ts';
import { systemScheduler } from '../../../server/platform/time/scheduler.ts';

/** A database with one survey of 33 items and so many responses; gives its file. */
export async function fillExportStore(directory: string, responses: number): Promise<string> {
  const file = join(directory, 'surveys.db');
  const { db, close } = await openMigratedSqlite(file, systemScheduler);
  const now = new Date('2026-11-20T15:00:00Z');
  await publishDefinition(db, exportDefinition(), now);
  await db.transaction().execute(async (trx) => {
    const plan = { definition: 'export-bench', record: activityRecord, confidentiality: 'confidential' } as const;
    const whole = { ...plan, languages: ['en'], population: null, closesAt: null };
    await insertSurvey(trx, { id: SURVEY_ID, address: 'bench', plan: whole, version: 1, createdBy: 'bench' }, now);
    await openSurvey(trx, SURVEY_ID, null, now);
    await setCount(trx, SURVEY_ID, responses);
  });
  await close();
  const sqlite = new Sqlite(file);
  const insert = sqlite.prepare(INSERT_RESPONSE);
  sqlite.transaction(() => {
    for (let n = 0; n < responses; n += 1) {
      insert.run(SURVEY_ID, `export-key-${n}`, 'FR', JSON.stringify(exportAnswers(n)));
    }
  })();
  sqlite.close();
  return file;
}
