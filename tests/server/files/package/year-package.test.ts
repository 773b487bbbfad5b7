import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Scorecard } from '../../../../survey-definitions/scorecard/scorecard.ts';
import type { SeriesPage } from '../../../../survey-definitions/scorecard/series-page.ts';
import { createApp } from '../../../../server/app/app.ts';
import { csvPieces } from '../../../../server/platform/csv/table.ts';
import { yearContent } from '../../../../server/files/package/year-content.ts';
import { staffSessions } from '../../../../server/access/sessions/session-store.ts';
import { temporaryDirectory } from '../../../setup/temporary-directory.ts';
import { createTestClient } from '../../../setup/test-client.ts';
import { recordsIn } from '../tables/read-csv.ts';
import { createDemoApp, type DemoApp } from './demo-app.ts';
import { readZip } from './read-zip.ts';

let demo: DemoApp;
let archive: Buffer;
let scorecard: Scorecard;
let files: ReadonlyMap<string, Buffer>;

const take = async (year: number, client = demo.app.as('sofia')): Promise<Buffer> => {
  const response = await client.get(`/api/scorecard/package.zip?year=${year}`);
  if (!response.ok) throw new Error(await response.text());
  return Buffer.from(await response.arrayBuffer());
};
const text = (path: string): string => files.get(path)?.toString('utf8') ?? '';

beforeAll(async () => {
  demo = await createDemoApp();
  archive = await take(2025);
  files = readZip(archive);
  scorecard = await (await demo.app.as('sofia').get('/api/scorecard?year=2025')).json();
}, 120_000);
afterAll(() => demo.end());

const cellsOf = (row: Readonly<Record<string, string>>) => [
  row['groups'],
  row['population'],
  row['suppressed'] || `${row['n'] ?? ''} ${row['rate'] ?? ''} ${row['lower'] ?? ''}`,
];

const python = spawnSync('python3', ['--version']).status === 0;

/** Writes the package somewhere and runs its own script there. */
function reproduce(changed: Readonly<Record<string, string>> = {}) {
  const folder = temporaryDirectory();
  for (const [path, content] of [...files, ...Object.entries(changed)]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const { status, stdout, stderr } = spawnSync('python3', [join(folder, 'reproduce.py')], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('the package of a year', { timeout: 60_000 }, () => {
  it('has its parts, and checksums of all of them at the end', () => {
    const paths = [...files.keys()];
    expect(paths).toEqual(expect.arrayContaining(['surveys.csv', 'kpi-results.csv', 'README.md', 'datapackage.json']));
    expect(paths).toEqual(
      expect.arrayContaining([
        'reproduce.py',
        'reproduce.R',
        expect.stringMatching(/^definitions\/annual-engagement-v\d+\.json$/),
      ]),
    );
    expect(paths.at(-1)).toBe('checksums.sha256');
    const lines = text('checksums.sha256').trimEnd().split('\n');
    expect(lines).toEqual(
      [...files]
        .filter(([path]) => path !== 'checksums.sha256')
        .map(([path, content]) => `${createHash('sha256').update(content).digest('hex')}  ${path}`),
    );
  });

  it.each(['region', 'language'])('has the lines by %s that the page of each KPI prints', async (breakdown) => {
    const rows = recordsIn(text('breakdowns.csv')).filter((row) => row['breakdown'] === breakdown);
    for (const { series } of scorecard.rows.flatMap((row) => row.series)) {
      const answer = await demo.app.as('sofia').get(`/api/scorecard/series/${series}?year=2025`);
      expect(answer.status).toBe(200);
      const { regions, languages }: SeriesPage = await answer.json();
      const printed = (breakdown === 'region' ? regions : languages) ?? [];
      expect(rows.filter((row) => row['reference'] === `R-${series}`).map(cellsOf), series).toEqual(
        printed.map(({ groups, population, figure }) => [
          groups.map((group) => group || 'none').join(' '),
          String(population ?? ''),
          figure.shown ? `${figure.n} ${figure.rate} ${figure.interval?.lower ?? ''}` : figure.because,
        ]),
      );
    }
    expect(new Set(rows.map((row) => row['year'])).size).toBeGreaterThan(1);
  });

  it('is the same to the last byte when it is made again, and half of it is no archive', async () => {
    const { db, now, randomBytes } = demo.app.dependencies;
    demo.app.advance(40 * 86_400_000);
    const later = await staffSessions.create(db, 'sofia', now(), randomBytes);
    const again = createTestClient(createApp(demo.app.dependencies), { cookie: `__Host-session=${later}` });
    expect(Buffer.compare(await take(2025, again), archive)).toBe(0);
    expect(() => readZip(archive.subarray(0, archive.length / 2))).toThrow('half an archive');
  });

  it('has the figures of the scorecard, all sixteen, under the references of the report', async () => {
    const rows = new Map(recordsIn(text('kpi-results.csv')).map((row) => [row['reference'], row]));
    const satisfaction = scorecard.rows.flatMap(({ series }) => series).filter(({ kind }) => kind === 'satisfaction');
    expect(satisfaction).toHaveLength(16);
    for (const result of satisfaction) {
      if (result.kind !== 'satisfaction') throw new Error(result.series);
      const row = rows.get(result.reference);
      if (result.figure?.shown !== true) {
        expect(row?.['suppressed'], result.reference).toBe(result.figure?.because ?? 'not-measured');
        continue;
      }
      const { n, rate, population, interval } = result.figure;
      expect(row, result.reference).toMatchObject({ n: String(n), population: String(population ?? '') });
      expect([row?.['rate'], row?.['lower']]).toEqual([String(rate), String(interval?.lower ?? '')]);
      expect(row?.['verdict']).toBe(result.verdict?.code ?? '');
      expect(row?.['adjusted_p']).toBe(String(result.adjustedP ?? ''));
    }
  });

  it('of a snapshot has the figures that were frozen, also when an answer is corrected afterwards', async () => {
    const { db, now, randomBytes } = demo.app.dependencies;
    const token = await staffSessions.create(db, 'sofia', now(), randomBytes);
    const sofia = createTestClient(createApp(demo.app.dependencies), { cookie: `__Host-session=${token}` });
    const made = await sofia.post('/api/snapshots', { year: 2025, title: 'For the Council' });
    expect(made.status).toBe(201);
    const { id }: { id: string } = await made.json();
    const tally = db.updateTable('tally').where('variable', '=', 'overall').where('code', '=', '5');
    await tally.set((eb) => ({ count: eb('count', '+', 1) })).execute();
    const of = async (query: { readonly year?: number; readonly snapshot?: string }) => {
      const { content } = await yearContent(demo.app.dependencies, query);
      const results = content.tables.find(({ path }) => path === 'kpi-results.csv');
      if (results === undefined) throw new Error('no results');
      let csv = '';
      for await (const piece of csvPieces(results.table)) csv += piece;
      return recordsIn(csv).find((row) => row['reference'] === 'R-RES.satisfaction-overall');
    };
    const before = recordsIn(text('kpi-results.csv')).find((row) => row['reference'] === 'R-RES.satisfaction-overall');
    expect(await of({ snapshot: id })).toEqual(before);
    expect((await of({ year: 2025 }))?.['answers']).not.toBe(before?.['answers']);
    expect((await sofia.get('/api/scorecard/package.zip?snapshot=absent')).status).toBe(404);
  });

  it.runIf(python)(
    'gives all its rates and intervals again, by a program that is not ours (skipped without python3)',
    () => {
      const { status, stdout, stderr } = reproduce();
      expect(stderr).toMatch(/^\d+ figures recomputed, 0 differences\n$/);
      expect(status).toBe(0);
      const published = recordsIn(text('kpi-results.csv')).filter(
        (row) => row['kind'] === 'satisfaction' && row['surveys'],
      );
      const lines = recordsIn(text('breakdowns.csv'));
      expect(lines.length).toBeGreaterThan(40);
      expect(stdout.trimEnd().split('\n')).toHaveLength(published.length + lines.length + 1);
      expect(published.length).toBeGreaterThan(40);
      expect(published.filter((row) => row['suppressed'] === '').length).toBeGreaterThan(40);
    },
  );

  it.runIf(python)('tells of a line that the answers do not give', () => {
    const lines = text('breakdowns.csv');
    const row = recordsIn(lines).find((each) => each['rate'] !== '');
    const wrong = lines.replace(`,${row?.['rate'] ?? ''},`, ',0.123,');
    expect(wrong).not.toBe(lines);
    const { status, stderr } = reproduce({ 'breakdowns.csv': wrong });
    expect(status).toBe(1);
    expect(stderr).toMatch(/differences\nR-\S+ (region|language) [\w ]+ rate\n$/);
  });

  it.runIf(python)('tells of a figure that the answers do not give', () => {
    const results = text('kpi-results.csv');
    const reference = 'R-RES.satisfaction-overall';
    const row = recordsIn(results).find((each) => each['reference'] === reference);
    const wrong = results.replace(`,${row?.['rate'] ?? ''},`, ',0.5,');
    expect(wrong).not.toBe(results);
    const { status, stderr } = reproduce({ 'kpi-results.csv': wrong });
    expect(status).toBe(1);
    expect(stderr).toMatch(/differences\nR-[\w.-]+(\/\w+)? rate\n/);
  });
});
