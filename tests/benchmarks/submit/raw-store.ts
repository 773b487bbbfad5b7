import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { newKey, SURVEY_ID } from './bench-survey.ts';
import { INSERT_RESPONSE } from './fill-store.ts';

/**
 * The reference: better-sqlite3 by itself, the same row into the same table with the same durability, one transaction each; no HTTP, no
 * check, no tally. Rows per second.
 */
export function rawRowsPerSecond(directory: string, answers: readonly string[], milliseconds: number): number {
  const sqlite = new Sqlite(join(directory, 'surveys.db'));
  sqlite.pragma('journal_mode = WAL');
  sqlite.pragma('synchronous = FULL');
  const insert = sqlite.prepare(INSERT_RESPONSE);
  if (sqlite.pragma('synchronous', { simple: true }) !== 2) throw new Error('the reference is not durable');
  const begin = performance.now();
  let rows = 0;
  while (performance.now() - begin < milliseconds) {
    insert.run(SURVEY_ID, newKey(), 'BE', answers[rows % answers.length]);
    rows += 1;
  }
  const seconds = (performance.now() - begin) / 1000;
  sqlite.close();
  return rows / seconds;
}
