import { join } from 'node:path';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { ballotId } from '../../../server/surveys/ballots/ballot-id.ts';
import { openMigratedSqlite } from '../../../server/platform/database/open-database.ts';
import type { Database } from '../../../server/platform/database/tables.ts';
import { findLatestDefinition } from '../../../server/questionnaires/definition-store.ts';
import { publishDefinitions } from '../../../server/questionnaires/publish-definitions.ts';
import { createLog } from '../../../server/platform/settings/log.ts';
import { readMembers } from '../../../server/register/members/member-seed.ts';
import { rebuildTally } from '../../../server/surveys/closing/rebuild-tally.ts';
import { insertSurvey, openSurvey } from '../../../server/surveys/fielding/survey-store.ts';
import { startProcess } from '../../setup/start-process.ts';
import { temporaryDirectory } from '../../setup/temporary-directory.ts';
import { ptcPlan } from '../surveys/fielding/plans.ts';
import { sendUntilStopped } from './stubborn-client.ts';
import type { Acknowledged } from './stubborn-client.ts';
import { systemScheduler } from '../../../server/platform/time/scheduler.ts';

const kills = 10;
const clients = 12;
const surveys = [
  { id: 'confidential-survey', address: 'aaaaaaaa', confidentiality: 'confidential' },
  { id: 'anonymous-survey', address: 'bbbbbbbb', confidentiality: 'anonymous' },
] as const;

describe('a server that is killed again and again', () => {
  it('loses nothing that it acknowledged, and keeps nothing twice', { timeout: 90_000 }, async () => {
    const directory = temporaryDirectory();
    const file = join(directory, 'surveys.db');
    await prepare(file);

    const run = { url: '', isOver: false };
    const acknowledged: Acknowledged[] = [];
    const sending = Array.from({ length: clients }, (_, number) =>
      sendUntilStopped({ run, number, address: surveys[number % 2]?.address ?? '', acknowledged }),
    );
    for (let kill = 0; kill < kills; kill += 1) {
      const server = startProcess('server/main.ts', {
        PORT: '0',
        DATA_DIRECTORY: directory,
        LOG_LEVEL: 'silent',
        // Each client says that it comes from a network of its own: else the limit of one network would slow them down.
        TRUSTED_PROXIES: '1',
      });
      const [, url = ''] = await server.says(/^Surveys: (http:\S+)/);
      const before = acknowledged.length;
      run.url = url;
      await until(() => acknowledged.length > before);
      await new Promise((resolve) => setTimeout(resolve, 50 + Math.random() * 400));
      server.kill('SIGKILL');
      await server.ended;
    }
    run.isOver = true;
    await Promise.all(sending);
    await inspect(file, acknowledged);
  });
});

async function prepare(file: string): Promise<void> {
  const database = await openMigratedSqlite(file, systemScheduler);
  const { db } = database;
  const now = new Date();
  await publishDefinitions({ db, now: () => now, log: createLog('silent') });
  const version = (await findLatestDefinition(db, ptcPlan.definition))?.definition.version ?? 0;
  for (const { id, address, confidentiality } of surveys) {
    const plan = { ...ptcPlan, confidentiality, closesAt: null };
    await db.transaction().execute(async (trx) => {
      await insertSurvey(trx, { id, address, plan, version, createdBy: 'paul' }, now);
      await openSurvey(trx, id, 80, now);
    });
  }
  await database.close();
}

async function inspect(file: string, acknowledged: readonly Acknowledged[]): Promise<void> {
  const database = await openMigratedSqlite(file, systemScheduler);
  const { db } = database;
  const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db);
  expect(rows).toEqual([{ integrity_check: 'ok' }]);

  const stored = await storedAnswers(db);
  const lost = acknowledged.filter(({ address, key, answers }) => {
    const survey = surveys.find((one) => one.address === address);
    return survey === undefined || stored.get(nameOf(survey.id, key)) !== answers;
  });
  expect(acknowledged.length).toBeGreaterThan(kills * clients);
  expect(lost).toEqual([]);

  for (const { id } of surveys) {
    const before = await counted(db, id);
    await db.transaction().execute((trx) => rebuildTally(trx, id, readMembers()));
    expect(await counted(db, id)).toEqual(before);
  }
  await database.close();
}

/** Answers by survey and key. The primary keys of the tables make sure that nothing is there twice; that they are keys is asserted. */
async function storedAnswers(db: Database): Promise<ReadonlyMap<string, string>> {
  const responses = await db.selectFrom('response').select(['survey_id', 'key', 'answers']).execute();
  const ballots = await db.selectFrom('ballot').selectAll().execute();
  const stored = [
    ...responses.map((row) => [nameOf(row.survey_id, row.key), row.answers] as const),
    ...ballots.map((row) => [`${row.survey_id} ${row.id}`, row.answers] as const),
  ];
  expect(new Map(stored).size).toBe(stored.length);
  return new Map(stored);
}

/** An anonymous ballot is known by its id alone. */
const nameOf = (surveyId: string, key: string): string =>
  surveyId === 'anonymous-survey' ? `${surveyId} ${ballotId(surveyId, key)}` : `${surveyId} ${key}`;

async function counted(db: Database, surveyId: string) {
  const tally = await db.selectFrom('tally').selectAll().where('survey_id', '=', surveyId).execute();
  const count = await db.selectFrom('survey_count').selectAll().where('survey_id', '=', surveyId).execute();
  return { tally: tally.map((row) => JSON.stringify(row)).toSorted(), count };
}

async function until(condition: () => boolean): Promise<void> {
  const deadline = performance.now() + 10_000;
  while (!condition()) {
    if (performance.now() > deadline) throw new Error('nothing was acknowledged for ten seconds');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
