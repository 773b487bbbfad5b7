import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { issueAccess } from '../../../../server/wave/member-form/collaborator-access-store.ts';
import { openMigratedSqlite } from '../../../../server/platform/database/open-database.ts';
import type { Database } from '../../../../server/platform/database/tables.ts';
import { findLatestDefinition } from '../../../../server/questionnaires/definition-store.ts';
import { publishDefinitions } from '../../../../server/questionnaires/publish-definitions.ts';
import { createLog } from '../../../../server/platform/settings/log.ts';
import { createMemberRegister } from '../../../../server/register/members/member-register.ts';
import { rebuildTally } from '../../../../server/surveys/closing/rebuild-tally.ts';
import { insertSurvey, openSurvey } from '../../../../server/surveys/fielding/survey-store.ts';
import { startProcess } from '../../../setup/start-process.ts';
import { temporaryDirectory } from '../../../setup/temporary-directory.ts';
import { wavePlan } from '../../surveys/fielding/plans.ts';
import { colleague, contactPoint } from './member-app.ts';
import { writeUntilStopped } from './stubborn-writer.ts';
import type { Acknowledged } from './stubborn-writer.ts';
import { systemScheduler } from '../../../../server/platform/time/scheduler.ts';

const kills = 6;
const members = ['FR', 'DE', 'KE', 'JP'];
const surveyId = 'the-wave';
const secretKey = Buffer.alloc(32, 9);
const focusAreas = ['FA1', 'FA2', 'FA3'].map((code) => ({ code, label: { en: code, fr: code } }));

describe('a server that is killed while Members fill in', () => {
  it('loses nothing that it acknowledged, and keeps nothing twice', { timeout: 240_000 }, async () => {
    const directory = temporaryDirectory();
    const file = join(directory, 'surveys.db');
    const codes = await prepare(file);

    const run = { url: '', isOver: false };
    const acknowledged = codes.map((): Acknowledged[] => []);
    const writing = codes.map(({ code, isContactPoint }, number) =>
      writeUntilStopped({ run, number, code, isContactPoint, acknowledged: acknowledged[number] ?? [] }),
    );
    for (let kill = 0; kill < kills; kill += 1) {
      const server = startProcess('server/main.ts', {
        PORT: '0',
        DATA_DIRECTORY: directory,
        SECRET_KEY: secretKey.toString('hex'),
        LOG_LEVEL: 'silent',
        TRUSTED_PROXIES: '1',
      });
      const [, url = ''] = await server.says(/^Surveys: (http:\S+)/);
      const before = acknowledged.map((words) => words.length);
      run.url = url;
      // Everybody has come back and got something through, so that each kill meets all of them at work.
      await until(() => acknowledged.every((words, number) => words.length > (before[number] ?? 0)));
      await new Promise((resolve) => setTimeout(resolve, 50 + Math.random() * 400));
      server.kill('SIGKILL');
      await server.ended;
    }
    run.isOver = true;
    await Promise.all(writing);
    await inspect(file, codes, acknowledged);
  });
});

type Code = { readonly id: string; readonly code: string; readonly isContactPoint: boolean };

/** A wave that is open, and two people of each of four Members. */
async function prepare(file: string): Promise<readonly Code[]> {
  const database = await openMigratedSqlite(file, systemScheduler);
  const { db } = database;
  const now = () => new Date();
  await publishDefinitions({ db, now, log: createLog('silent') });
  const published = await findLatestDefinition(db, wavePlan.definition);
  const version = published?.definition.version ?? 0;
  const codes = await db.transaction().execute(async (trx) => {
    const plan = { ...wavePlan, record: { kind: 'wave', year: 2026, focusAreas } } as const;
    await insertSurvey(trx, { id: surveyId, address: 'aaaaaaaa', plan, version, createdBy: 'sofia' }, now());
    await openSurvey(trx, surveyId, 187, now());
    const issued: Code[] = [];
    for (const memberId of members) {
      for (const person of [contactPoint, { ...colleague, sections: null }]) {
        const needs = { now, randomBytes, secretKey };
        const { collaboratorId, code } = await issueAccess(trx, needs, { ...person, surveyId, memberId });
        issued.push({ id: collaboratorId, code, isContactPoint: person === contactPoint });
      }
    }
    return issued;
  });
  await database.close();
  return codes;
}

async function inspect(
  file: string,
  codes: readonly Code[],
  acknowledged: readonly (readonly Acknowledged[])[],
): Promise<void> {
  const database = await openMigratedSqlite(file, systemScheduler);
  const { db } = database;
  const { rows: integrity } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db);
  expect(integrity).toEqual([{ integrity_check: 'ok' }]);
  for (const [number, { id }] of codes.entries()) {
    const written = await db
      .selectFrom('answer_revision')
      .select(['revision', 'value'])
      .where('collaborator_id', '=', id)
      .where('variable', '=', 'keep')
      .execute();
    const values = new Map(written.map((row) => [row.revision, JSON.parse(row.value ?? 'null')]));
    const told = acknowledged[number] ?? [];
    expect(told.length).toBeGreaterThanOrEqual(kills);
    expect(told.filter(({ revision, value }) => values.get(revision) !== value)).toEqual([]);
    // Each word was written once; of the last one the answer may have been lost.
    expect(new Set(values.values()).size).toBe(written.length);
    expect(written.length - told.length).toBeLessThanOrEqual(1);
  }
  await inspectCounts(db);
  await database.close();
}

async function inspectCounts(db: Database): Promise<void> {
  const responses = await db.selectFrom('response').select('delegation').execute();
  expect(responses.map((row) => row.delegation).toSorted()).toEqual(members.toSorted());
  const before = await counted(db);
  const { members: register } = await createMemberRegister(db, () => new Date());
  await db.transaction().execute((trx) => rebuildTally(trx, surveyId, register));
  expect(await counted(db)).toEqual(before);
}

async function counted(db: Database) {
  const tally = await db.selectFrom('tally').selectAll().execute();
  const count = await db.selectFrom('survey_count').selectAll().execute();
  return { tally: tally.map((row) => JSON.stringify(row)).toSorted(), count };
}

async function until(condition: () => boolean): Promise<void> {
  const deadline = performance.now() + 30_000;
  while (!condition()) {
    if (performance.now() > deadline) throw new Error('somebody got nothing through for thirty seconds');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
