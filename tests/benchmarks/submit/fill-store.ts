import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import type { Answers } from '../../../survey-definitions/language/answer.ts';
import { openMigratedSqlite } from '../../../server/platform/database/open-database.ts';
import type { DatabaseTransaction } from '../../../server/platform/database/tables.ts';
import { publishDefinitions } from '../../../server/questionnaires/publish-definitions.ts';
import { createLog } from '../../../server/platform/settings/log.ts';
import { delegationIn } from '../../../server/surveys/tally/delegation.ts';
import { talliedCodes } from '../../../server/surveys/tally/tallied-codes.ts';
import { addToTally } from '../../../server/surveys/tally/tally-store.ts';
import { setCount } from '../../../server/surveys/fielding/survey-count-store.ts';
import { benchAnswers, benchQuestionnaire, newKey, openBenchSurvey, SURVEY_ID } from './bench-survey.ts';
import { systemScheduler } from '../../../server/platform/time/scheduler.ts';

/** Makes a database with one open survey that holds so many responses already, counted in its tally. */
export async function fillStore(directory: string, stored: number): Promise<void> {
  const file = join(directory, 'surveys.db');
  const { db, close } = await openMigratedSqlite(file, systemScheduler);
  await publishDefinitions({ db, now: () => new Date(), log: createLog('silent') });
  await openBenchSurvey(db);
  const distinct = await benchAnswers(db, 187);
  const questionnaire = await benchQuestionnaire(db);
  await db.transaction().execute(async (trx) => {
    for (const [index, answers] of distinct.entries()) {
      const times = Math.floor((stored - index - 1) / distinct.length) + 1;
      await tally(trx, delegationIn(answers), talliedCodes(questionnaire, answers), times);
    }
    await setCount(trx, SURVEY_ID, stored);
  });
  await close();
  insertResponses(file, distinct, stored);
}

const tally = (
  trx: DatabaseTransaction,
  delegation: string,
  codes: ReturnType<typeof talliedCodes>,
  times: number,
): Promise<void> =>
  addToTally(
    trx,
    codes.map(([variable, code]) => [SURVEY_ID, delegation, variable, code, times]),
  );

/** Straight into the file: nobody waits for these. */
function insertResponses(file: string, distinct: readonly Answers[], count: number): void {
  const sqlite = new Sqlite(file);
  const insert = sqlite.prepare(INSERT_RESPONSE);
  const rows = distinct.map((answers) => [delegationIn(answers), JSON.stringify(answers)] as const);
  sqlite.transaction(() => {
    for (let index = 0; index < count; index += 1) {
      const [delegation = '', answers = ''] = rows[index % rows.length] ?? [];
      insert.run(SURVEY_ID, newKey(), delegation, answers);
    }
  })();
  sqlite.close();
}

export const INSERT_RESPONSE = `
  insert into response (survey_id, key, delegation, delegation_known, language, answers, submitted_at, origin)
  values (?, ?, ?, 0, 'en', ?, '2026-11-20T15:00:00.000Z', 'form')`;
