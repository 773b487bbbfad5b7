import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { done, withDatabase } from '../../../../server/app/commands/command.ts';
import { importHistoryCommand } from '../../../../server/app/commands/import-history-command.ts';
import { publishDefinitions } from '../../../../server/questionnaires/publish-definitions.ts';
import { createLog } from '../../../../server/platform/settings/log.ts';
import { temporaryDirectory } from '../../../setup/temporary-directory.ts';
import { testStart } from '../../../setup/test-app.ts';
import { foreignFile, foreignMapping } from './foreign-file.ts';

/** A database with the definitions, and the two files beside it. */
async function prepare(file: string | Uint8Array, mapping: unknown) {
  const folder = temporaryDirectory();
  const environment = { DATA_DIRECTORY: folder, LOG_LEVEL: 'silent' };
  await withDatabase(environment, async ({ db }) => {
    await publishDefinitions({ db, now: () => testStart, log: createLog('silent') });
    return done('');
  });
  const paths = { file: join(folder, 'history.csv'), mapping: join(folder, 'mapping.json') };
  writeFileSync(paths.file, file);
  writeFileSync(paths.mapping, typeof mapping === 'string' ? mapping : JSON.stringify(mapping));
  const surveys = async () => {
    let count = 0;
    await withDatabase(environment, async ({ db }) => {
      count = (await db.selectFrom('survey').selectAll().execute()).length;
      return done('');
    });
    return count;
  };
  const run = (...more: readonly string[]) =>
    importHistoryCommand.run([paths.file, '--mapping', paths.mapping, ...more], environment);
  return { run, surveys, environment, paths };
}

it('shows what would come of a file, then stores it, and refuses it a second time', async () => {
  const { run, surveys } = await prepare(foreignFile, foreignMapping);
  const dry = await run('--dry-run');
  expect(dry).toEqual({ code: 0, text: expect.stringContaining('3 responses of 184 Members in 2022') });
  expect(dry.text).toMatch(/Nothing was stored\.\n$/);
  expect(await surveys()).toBe(0);
  expect((await run()).text).toMatch(/Stored as survey \S+\.\n$/);
  expect(await surveys()).toBe(1);
  expect(await run()).toEqual({ code: 1, text: 'year  wave-exists  {"year":2022}\n' });
});

it('reads what an old spreadsheet saved in its own encoding', async () => {
  const { run } = await prepare(Buffer.from(foreignFile.replaceAll('Türkiye', 'Belgium'), 'latin1'), foreignMapping);
  expect((await run('--dry-run')).code).toBe(0);
});

it('names every mistake by its line, and stores nothing', async () => {
  const broken = foreignFile.replace(';SN;', ';Atlantis;').replace('Très satisfait', 'Bof');
  const { run, surveys } = await prepare(broken, foreignMapping);
  expect(await run()).toEqual({
    code: 1,
    text: 'line 2, Satisfaction globale  unknown-code  {"value":"Bof"}\nline 5, Pays  unknown-member\n',
  });
  expect(await surveys()).toBe(0);
});

it('names what is wrong with the mapping', async () => {
  const { run } = await prepare(foreignFile, { ...foreignMapping, year: '2022', extra: 1 });
  const { code, text } = await run();
  expect([
    code,
    text
      .trim()
      .split('\n')
      .map((line) => line.split('  ').slice(0, 2).join(' '))
      .toSorted(),
  ]).toEqual([1, ['extra unknown-key', 'year invalid-type']]);
  expect((await (await prepare(foreignFile, 'no JSON')).run()).code).toBe(1);
});

it('asks for what it needs', async () => {
  const { paths, environment } = await prepare(foreignFile, foreignMapping);
  for (const parameters of [
    [],
    [paths.file],
    [paths.file, '--mapping'],
    [paths.file, 'more', '--mapping', 'x'],
    ['--x'],
  ]) {
    expect((await importHistoryCommand.run(parameters, environment)).code).toBe(2);
  }
  expect(await importHistoryCommand.run(['none.csv', '--mapping', paths.mapping], environment)).toEqual({
    code: 1,
    text: 'none.csv cannot be read.\n',
  });
});
