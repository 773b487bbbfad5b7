import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median, printTable, ratio } from '../print-table.ts';
import { itemNames, SURVEY_ID } from './export-survey.ts';
import { fillExportStore } from './fill-export-store.ts';
import { runMeasured, type Measured } from './run-measured.ts';

const SIZES = [10_000, 100_000, 1_000_000] as const;
const ROUNDS = 3;
const sqlite = 'sqlite3';
const bench = 'tests/benchmarks/bench.ts';

/** The wide CSV of a survey of 33 items beside the sqlite3 command line that writes the same columns from the same file, in turn. */
export async function run(): Promise<void> {
  const hasSqlite = spawnSync(sqlite, ['--version']).status === 0;
  const reference = hasSqlite ? 'sqlite3 command line' : 'better-sqlite3, raw';
  const rows: string[][] = [];
  for (const size of SIZES) rows.push(await measure(size, hasSqlite));
  console.log(`\nMedian of ${ROUNDS} runs, a process of its own each, start included\n`);
  printTable(
    [
      'responses',
      'MB of CSV',
      `s, ${reference}`,
      's, this platform',
      'ratio',
      `peak MB, ${reference}`,
      'peak MB, this platform',
    ],
    rows,
  );
}

async function measure(responses: number, hasSqlite: boolean): Promise<string[]> {
  const directory = mkdtempSync(join(tmpdir(), 'surveys-bench-export-'));
  try {
    const file = await fillExportStore(directory, responses);
    const target = join(directory, 'wide.csv');
    const [reference, ours]: [Measured[], Measured[]] = [[], []];
    for (let round = 0; round < ROUNDS; round += 1) {
      reference.push(
        await (hasSqlite ? bySqlite(file, join(directory, 'sqlite.csv')) : byNode(file, join(directory, 'raw.csv'))),
      );
      ours.push(await runMeasured(process.execPath, [bench, 'export-wide', file, target]));
    }
    const seconds = (runs: readonly Measured[]) => median(runs.map((each) => each.seconds));
    const memory = (runs: readonly Measured[]) => Math.max(...runs.map((each) => each.megabytes)).toFixed(0);
    return [
      responses.toLocaleString('en'),
      (statSync(target).size / 1e6).toFixed(1),
      seconds(reference).toFixed(2),
      seconds(ours).toFixed(2),
      ratio(seconds(ours), seconds(reference)),
      memory(reference),
      memory(ours),
    ];
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

const bySqlite = (file: string, target: string): Promise<Measured> =>
  runMeasured(sqlite, ['-readonly', file], `.headers on\n.mode csv\n.output ${target}\n${statement};\n`);

const byNode = (file: string, target: string): Promise<Measured> =>
  runMeasured(process.execPath, [bench, 'export-raw', file, target, statement]);

const statement =
  `select 'bench' as survey, seq as response, delegation, 'EUR' as region, language, submitted_at, ` +
  itemNames.map((name) => `coalesce(answers ->> '$.${name}', 'skipped') as ${name}`).join(', ') +
  ` from response where survey_id = '${SURVEY_ID}' order by seq`;
