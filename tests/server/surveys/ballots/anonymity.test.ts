import { readFileSync, statSync } from 'node:fs';
import { createHash } from 'node:crypto';
import Sqlite from 'better-sqlite3';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { ballotId } from '../../../../server/surveys/ballots/ballot-id.ts';
import type { Dependencies } from '../../../../server/platform/dependencies.ts';
import { isPostgres } from '../../../../server/platform/database/engine.ts';
import { describeEachDatabase, openFreshSqlite } from '../../../setup/databases.ts';
import type { OpenFresh } from '../../../setup/databases.ts';
import { createFixedChance } from '../../../setup/test-app.ts';
import { createSurveyApp, keyNumber } from '../fielding/survey-app.ts';
import type { SurveyApp } from '../fielding/survey-app.ts';
import type { Survey } from '../../../../survey-definitions/surveys/survey.ts';
import { sweep } from '../../../../server/app/sweep.ts';

describeEachDatabase('an anonymous survey', (open) => {
  it('keeps a ballot and nothing beside it', async () => {
    const app = await createSurveyApp(open);
    const survey = await app.open({ confidentiality: 'anonymous' });
    const answers = { capacity: 'member', overall: 4 };
    const response = await app.respond(survey, { key: keyNumber(1), language: 'fr', answers });
    expect([response.status, await response.json()]).toEqual([201, { receipt: null }]);
    const { db } = app.dependencies;
    expect(await db.selectFrom('ballot').selectAll().execute()).toEqual([
      { survey_id: survey.id, id: ballotId(survey.id, keyNumber(1)), answers: '{"capacity":"member","overall":4}' },
    ]);
    expect(await db.selectFrom('response').selectAll().execute()).toEqual([]);
    expect(await db.selectFrom('survey_count').selectAll().execute()).toEqual([{ survey_id: survey.id, responses: 1 }]);
  });

  it('has no column for a time, an order, a language, an address or a code', async () => {
    const { db } = (await createSurveyApp(open)).dependencies;
    const tables = await db.introspection.getTables();
    const columns = tables.find((table) => table.name === 'ballot')?.columns.map((column) => column.name);
    expect(columns).toEqual(['survey_id', 'id', 'answers']);
    expect(tables.find((table) => table.name === 'survey_count')?.columns.map((column) => column.name)).toEqual([
      'survey_id',
      'responses',
    ]);
  });

  it('writes no line in the audit log and counts no address when somebody answers', async () => {
    const app = await createSurveyApp(open);
    const survey = await app.open({ confidentiality: 'anonymous' });
    const everythingElse = async (): Promise<string> => {
      const { db } = app.dependencies;
      const tables = (await db.introspection.getTables()).map((table) => table.name);
      const others = tables.filter((name) => name !== 'ballot' && name !== 'survey_count');
      const rows = others.map((name) => sql`select * from ${sql.table(name)}`.execute(db));
      return JSON.stringify((await Promise.all(rows)).map((result) => result.rows));
    };
    const before = await everythingElse();
    await cast(app, survey, [1, 2, 3]);
    expect(await everythingElse()).toBe(before);
  });

  it('is counted when it is closed and not before', async () => {
    const app = await createSurveyApp(open);
    const survey = await app.open({ confidentiality: 'anonymous' });
    await cast(app, survey, [1, 2, 3, 4, 5, 6]);
    const overall = () =>
      app.dependencies.db
        .selectFrom('tally')
        .select(['delegation', 'code', 'count'])
        .where('variable', '=', 'overall')
        .orderBy('code')
        .execute();
    expect(await app.dependencies.db.selectFrom('tally').selectAll().execute()).toEqual([]);
    await app.close(survey);
    expect(await overall()).toEqual([
      { delegation: '', code: '1', count: 1 },
      { delegation: '', code: '2', count: 2 },
      { delegation: '', code: '3', count: 1 },
      { delegation: '', code: '4', count: 1 },
      { delegation: '', code: '5', count: 1 },
    ]);
  });

  it('does not keep a delegation, even if somebody sends one', async () => {
    const app = await createSurveyApp(open);
    const survey = await app.open({ confidentiality: 'anonymous' });
    const answers = { capacity: 'member', delegation: 'FR', overall: 4 };
    expect((await app.respond(survey, { key: keyNumber(1), answers })).status).toBe(201);
    const [ballot] = await app.dependencies.db.selectFrom('ballot').select('answers').execute();
    expect(ballot?.answers).toBe('{"capacity":"member","overall":4}');
  });

  it('lies in the database, once closed, in the same order whoever came first', async () => {
    const numbers = Array.from({ length: 40 }, (_, index) => index);
    const forwards = await closedSurvey(open, numbers);
    const backwards = await closedSurvey(open, numbers.toReversed());
    expect(forwards).toHaveLength(40);
    expect(backwards).toEqual(forwards);
  });
});

describe('an anonymous survey in the files of SQLite', () => {
  it('leaves nothing of the arrival in the log once it is closed', async () => {
    const app = await createSurveyApp(openFreshSqlite);
    const survey = await app.open({ confidentiality: 'anonymous' });
    await cast(app, survey, [1, 2, 3]);
    const file = await fileOf(app.dependencies);
    expect(readFileSync(`${file}-wal`).includes(ballotId(survey.id, keyNumber(1)))).toBe(true);
    await app.close(survey);
    expect(statSync(`${file}-wal`).size).toBe(0);
    const content = readFileSync(file, 'latin1');
    expect(content.split(ballotId(survey.id, keyNumber(1)))).toHaveLength(2);
  });
});

describe('a log that somebody was reading when the survey was closed', () => {
  it('is emptied later: with the next sweep, or at the next start', async () => {
    const app = await createSurveyApp(openFreshSqlite);
    const survey = await app.open({ confidentiality: 'anonymous' });
    await cast(app, survey, [1, 2, 3]);
    const file = await fileOf(app.dependencies);
    const reader = new Sqlite(file, { readonly: true });
    const held = reader.prepare('select * from ballot').iterate();
    held.next();
    await app.close(survey);
    held.return?.();
    reader.close();
    expect(readFileSync(`${file}-wal`).includes(ballotId(survey.id, keyNumber(1)))).toBe(true);
    await sweep(app.dependencies)();
    await expect.poll(() => statSync(`${file}-wal`).size).toBe(0);
  });
});

describe('the id of a ballot', () => {
  it('is 128 bits that do not show the key', () => {
    expect(ballotId('s', 'k')).toBe(createHash('sha256').update('ballot s k').digest('hex').slice(0, 32));
  });

  it('is another one in another survey', () => {
    expect(ballotId('s', keyNumber(1))).not.toBe(ballotId('t', keyNumber(1)));
  });
});

/** One after the other, so that there is an order that could linger. */
async function cast(app: SurveyApp, survey: Survey, numbers: readonly number[]): Promise<void> {
  for (const number of numbers) {
    const answers = {
      capacity: 'member',
      overall: (number % 5) + 1,
      keep: `ballot ${number} ${'x'.repeat(number * 7)}`,
    };
    const response = await app.respond(survey, { key: keyNumber(number), answers });
    expect(response.status).toBe(201);
  }
}

/** The ballots of a closed survey in the order in which they physically lie. Chance is fixed: both runs have the same ids. */
async function closedSurvey(open: OpenFresh, numbers: readonly number[]): Promise<readonly string[]> {
  const app = await createSurveyApp(open, { randomBytes: createFixedChance() });
  const survey = await app.open({ confidentiality: 'anonymous' });
  await cast(app, survey, numbers);
  await app.close(survey);
  return isPostgres(app.dependencies.db) ? orderOfTuples(app.dependencies) : orderInFile(app.dependencies, survey);
}

async function orderOfTuples({ db }: Dependencies): Promise<readonly string[]> {
  const { rows } = await sql<{
    id: string;
    writer: string;
  }>`select id, xmin as writer from ballot order by ctid`.execute(db);
  expect(new Set(rows.map((row) => row.writer)).size).toBe(1);
  return rows.map((row) => row.id);
}

async function orderInFile(dependencies: Dependencies, survey: Survey): Promise<readonly string[]> {
  const content = readFileSync(await fileOf(dependencies), 'latin1');
  return [...content.matchAll(new RegExp(`${survey.id}([0-9a-f]{32})\\{`, 'g'))].map(([, id]) => id ?? '');
}

async function fileOf({ db }: Pick<Dependencies, 'db'>): Promise<string> {
  const { rows } = await sql<{ file: string }>`select file from pragma_database_list where name = 'main'`.execute(db);
  return rows[0]?.file ?? '';
}
