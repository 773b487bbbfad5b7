import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openMigratedSqlite } from '../../../server/platform/database/open-database.ts';
import { firstLine } from '../first-line.ts';
import { median, printTable, ratio } from '../print-table.ts';
import { benchAnswers } from './bench-survey.ts';
import { fillStore } from './fill-store.ts';
import { load, type Load } from './load.ts';
import { rawRowsPerSecond } from './raw-store.ts';
import { systemScheduler } from '../../../server/platform/time/scheduler.ts';

const STORED = [1_000, 1_000_000] as const;
const CLIENTS = [1, 8, 32, 128] as const;
const SECONDS = 3;
const WARM_UP = 1;
const ROUNDS = 3;

/** Durable submissions per second through HTTP, beside the bare store and beside the same server that stores nothing, in turn, in one run. */
export async function run(): Promise<void> {
  const rows: string[][] = [];
  for (const stored of STORED) rows.push(...(await measure(stored)));
  console.log(`\nMedian of ${ROUNDS} rounds of ${SECONDS} s; one server process, clients on the same machine\n`);
  printTable(
    [
      'stored before',
      'clients',
      'submissions/s',
      'to raw better-sqlite3, one transaction each',
      'to the same server storing nothing',
      'p99, ms',
    ],
    rows,
  );
}

async function measure(stored: number): Promise<string[][]> {
  const directory = mkdtempSync(join(tmpdir(), 'surveys-bench-'));
  try {
    await fillStore(directory, stored);
    const answers = await answersOf(directory);
    return await measureFilled(directory, answers, stored);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

async function measureFilled(directory: string, answers: readonly string[], stored: number): Promise<string[][]> {
  const raw: number[] = [];
  const storing = new Map<number, Load[]>(CLIENTS.map((clients) => [clients, []]));
  const idling = new Map<number, Load[]>(CLIENTS.map((clients) => [clients, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    raw.push(rawRowsPerSecond(directory, answers, SECONDS * 1000));
    for (const clients of CLIENTS) {
      idling
        .get(clients)
        ?.push(await withServer(directory, 'nothing', (url, seconds) => load(url, answers, clients, seconds)));
      storing
        .get(clients)
        ?.push(await withServer(directory, 'store', (url, seconds) => load(url, answers, clients, seconds)));
    }
  }
  const perSecond = (loads: readonly Load[] | undefined) => median((loads ?? []).map((each) => each.perSecond));
  return CLIENTS.map((clients) => {
    const ours = perSecond(storing.get(clients));
    const p99 = median((storing.get(clients) ?? []).map((each) => each.p99));
    return [
      stored.toLocaleString('en'),
      String(clients),
      Math.round(ours).toLocaleString('en'),
      ratio(ours, median(raw)),
      ratio(ours, perSecond(idling.get(clients))),
      String(p99),
    ];
  });
}

async function answersOf(directory: string): Promise<readonly string[]> {
  const { db, close } = await openMigratedSqlite(join(directory, 'surveys.db'), systemScheduler);
  const answers = (await benchAnswers(db, 150)).map((each) => JSON.stringify(each));
  await close();
  return answers;
}

async function withServer(
  directory: string,
  what: 'store' | 'nothing',
  use: (url: string, seconds: number) => Promise<Load>,
): Promise<Load> {
  const child = spawn(
    process.execPath,
    ['--disable-proto=delete', 'tests/benchmarks/submit/serve-bench.ts', directory, what],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  try {
    const url = await firstLine(child.stdout);
    await use(url, WARM_UP);
    return await use(url, SECONDS);
  } finally {
    await end(child);
  }
}

const end = (child: ChildProcess): Promise<void> =>
  new Promise((ended) => {
    child.once('exit', () => ended());
    child.kill('SIGTERM');
  });
