import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { openSqliteReadOnly } from '../../../server/platform/database/open-sqlite.ts';
import { csvPieces } from '../../../server/platform/csv/table.ts';
import { encoded } from '../../../server/platform/csv/csv-response.ts';
import { exportedSurvey } from '../../../server/files/tables/exported-survey.ts';
import { wideTable } from '../../../server/files/tables/wide-table.ts';
import { findSurvey } from '../../../server/surveys/fielding/survey-store.ts';
import { readMembers } from '../../../server/register/members/member-seed.ts';
import type { Dependencies } from '../../../server/platform/dependencies.ts';
import { SURVEY_ID } from './export-survey.ts';
import { systemScheduler } from '../../../server/platform/time/scheduler.ts';

/** Writes the wide CSV of the survey to a file, as the route writes it to a socket: `npm run bench -- export` measures this process. */
export async function run(): Promise<void> {
  const [file = '', target = ''] = process.argv.slice(3);
  const readDb = await openSqliteReadOnly(file, systemScheduler);
  const now = (): Date => new Date('2026-11-22T09:00:00Z');
  const survey = await findSurvey(readDb, SURVEY_ID, now());
  if (survey === undefined) throw new Error('the store has no survey');
  // exportedSurvey needs these of the dependencies and nothing else.
  const dependencies = { ...systemScheduler, db: readDb, readDb, members: readMembers(), now } as Dependencies;
  const table = wideTable(dependencies, await exportedSurvey(dependencies, survey));
  await pipeline(Readable.from(encoded(csvPieces(table), false)), createWriteStream(target));
  await readDb.destroy();
}
