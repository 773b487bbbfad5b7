import { randomBytes } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { createReadStream, statSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import { csvPieces } from '../../../../server/platform/csv/table.ts';
import { download, encoded } from '../../../../server/platform/csv/csv-response.ts';
import { zipStream } from '../../../../server/platform/csv/zip-stream.ts';
import { fillExportStore } from '../../../benchmarks/export/fill-export-store.ts';
import { temporaryDirectory } from '../../../setup/temporary-directory.ts';

/** A table that counts how many of its pages were made. */
function endless() {
  let made = 0;
  const pages = function* () {
    for (;;) {
      made += 1;
      // Nothing that an archive could make small.
      yield [[randomBytes(7_500).toString('base64')]];
    }
  };
  return { table: { header: ['text'], pages }, made: () => made };
}

describe('a large export', () => {
  it('of 150,000 responses fits into a heap that could never hold them all', { timeout: 120_000 }, async () => {
    const directory = temporaryDirectory();
    const file = await fillExportStore(directory, 150_000);
    // Read whole they are many times that; the program by itself takes a quarter of the heap.
    expect(statSync(file).size).toBeGreaterThan(60 * 1_048_576);
    const target = join(directory, 'wide.csv');
    const { status, stderr } = spawnSync(process.execPath, [
      '--max-old-space-size=100',
      'tests/benchmarks/bench.ts',
      'export-wide',
      file,
      target,
    ]);
    expect(stderr.toString()).toBe('');
    expect(status).toBe(0);
    let lines = 0;
    for await (const line of createInterface({ input: createReadStream(target) })) lines += Number(line !== '');
    expect(lines).toBe(150_001);
  });

  it('as CSV makes no page before somebody takes it', async () => {
    const { table, made } = endless();
    const reader = download(encoded(csvPieces(table), false), 'x.csv', 'text/csv').body?.getReader();
    for (let pieces = 0; pieces < 5; pieces += 1) await reader?.read();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(made()).toBeLessThanOrEqual(5);
    await reader?.cancel();
  });

  it('in an archive is made little by little too', async () => {
    const { table, made } = endless();
    const pieces = zipStream([{ path: 'x.csv', pieces: () => encoded(csvPieces(table), false) }]);
    for (let count = 0; count < 5; count += 1) await pieces.next();
    // Nobody asks for more: what is on its way settles, and nothing is made after that.
    let before = -1;
    while (made() !== before && made() < 200) {
      before = made();
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect(made()).toBe(before);
    // Two megabytes lie between the parts of the archive.
    expect(before).toBeLessThan(200);
    await pieces.return();
  });

  it('ends with an error where its source fails, and not as if it were whole', async () => {
    const failing = async function* (): AsyncGenerator<Uint8Array> {
      yield Buffer.from('half');
      await Promise.resolve();
      throw new Error('the database is gone');
    };
    const read = async () => {
      const archive = zipStream([{ path: 'x.csv', pieces: failing }]);
      while (!(await archive.next()).done);
    };
    await expect(read()).rejects.toThrow('the database is gone');
  });
});
