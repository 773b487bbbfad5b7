import { randomInt, randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { ballotId } from '../../../../server/surveys/ballots/ballot-id.ts';
import type { Database } from '../../../../server/platform/database/tables.ts';
import { openFreshSqlite } from '../../../setup/databases.ts';
import { createSurveyApp } from '../fielding/survey-app.ts';
import { linkByOrder } from './link-by-order.ts';
import type { Score, SeenBallot } from './link-by-order.ts';

const runs = 20;
const respondents = 40;

type Fault = { readonly name: string; readonly leaveOpen?: boolean; readonly plant?: (db: Database) => Promise<void> };

/** What must make the attack succeed, or it would prove nothing. */
const faults: readonly Fault[] = [
  { name: 'ballots that keep the place they got when they arrived', leaveOpen: true },
  {
    name: 'a list of the ids beside the ballots',
    plant: async (db) => {
      await sql`create table planted (seq integer primary key, id text)`.execute(db);
      await sql`create trigger plant after insert on ballot when new.id not in (select id from planted)
        begin insert into planted (id) values (new.id); end`.execute(db);
    },
  },
];

/** Seconds: twenty times forty durable submissions. */
const patience = 120_000;

it(
  'whoever saw the order of the respondents, and has the files after the close, links them no better than by chance',
  async () => {
    for (const { attack, hits, concordance } of await attackSurveys({ name: 'none' })) {
      // By chance one of forty is right: 20 in all runs, and more than 45 once in a million times; the same for tau beyond 0.12.
      expect([attack, hits <= 45, Math.abs(concordance) < 0.12]).toEqual([attack, true, true]);
    }
  },
  patience,
);

it.each(faults)(
  'with $name the same attack succeeds',
  async (fault) => {
    const scores = await attackSurveys(fault, 3);
    expect(Math.max(...scores.map(({ concordance }) => Math.abs(concordance)))).toBeGreaterThan(0.5);
  },
  patience,
);

/** Every attack over all runs: hits added up, concordance on average. */
async function attackSurveys(fault: Fault, times = runs): Promise<readonly Score[]> {
  const scores: Score[] = [];
  for (let run = 0; run < times; run += 1) scores.push(...(await attackSurvey(fault)));
  return [...Map.groupBy(scores, ({ attack }) => attack)].map(([attack, group]) => ({
    attack,
    hits: group.reduce((sum, { hits }) => sum + hits, 0),
    concordance: group.reduce((sum, { concordance }) => sum + concordance, 0) / group.length,
  }));
}

async function attackSurvey({ plant, leaveOpen = false }: Fault): Promise<readonly Score[]> {
  const app = await createSurveyApp(openFreshSqlite);
  const { db } = app.dependencies;
  const survey = await app.open({ confidentiality: 'anonymous' });
  await plant?.(db);
  const ballots: SeenBallot[] = [];
  for (let place = 0; place < respondents; place += 1) {
    const key = randomUUID();
    const [first, last] = [`begin ${key}`, `end ${key}`];
    // Longer than what SQLite keeps within a row: the end lies on a page of its own, and pages have numbers.
    const keep = `${first} ${'x'.repeat(1_500 + randomInt(300))} ${last}`;
    const response = await app.respond(survey, {
      key,
      answers: { capacity: 'member', overall: randomInt(1, 6), keep },
    });
    expect(response.status).toBe(201);
    ballots.push({ id: ballotId(survey.id, key), first, last });
  }
  if (!leaveOpen) await app.close(survey);
  const { rows } = await sql<{ file: string }>`select file from pragma_database_list where name = 'main'`.execute(db);
  return linkByOrder(
    rows[0]?.file ?? '',
    ballots,
    ballots.map(({ id }) => id),
  );
}
