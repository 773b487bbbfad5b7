import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryDirectory } from '../setup/temporary-directory.ts';
import { copyTree } from './copied-tree.ts';
import type { CopiedTree } from './copied-tree.ts';
import type * as EnterMember from './enter-member.ts';

const register = 'server/register/members';
const form = 'client/console/register/members';

it('one more field of a Member is six files and its words, and is typed, kept and told in the history', async () => {
  const tree = copyTree();
  addWebsite(tree);
  const words = tree.touched().filter((path) => path.startsWith('client/console/texts/'));
  expect([words.length, tree.touched().length - words.length]).toEqual([2, 6]);
  const inCopy: typeof EnterMember = await import(tree.module('tests/additions/enter-member.ts'));
  const typed = { 'name.en': 'Atlantis', 'name.fr': 'Atlantide', region: 'EUR', website: 'customs.example' };
  const { record, history } = await inCopy.enterMember(typed, join(temporaryDirectory(), 'surveys.db'));
  expect(record).toMatchObject({ name: { en: 'Atlantis' }, website: 'customs.example' });
  expect(history).toContainEqual({ label: 'Website', before: '', after: 'customs.example' });
}, 60_000);

it.runIf(process.env['ADDITIONS'] === 'compiled')(
  'all of it compiles, but not if the server calls it otherwise than the console',
  () => {
    const tree = copyTree();
    addWebsite(tree);
    expect(filesThatDoNotCompile(tree)).toEqual([]);
    for (const path of ['member-contract', 'member-store'].map((file) => `${register}/${file}.ts`)) {
      tree.write(path, tree.read(path).replaceAll(/\bwebsite\b/g, 'address'));
    }
    expect(filesThatDoNotCompile(tree)).toContain(`${form}/member-model.ts`);
  },
  240_000,
);

/** What a maintainer writes for the field: a column, the contract, the row to and fro, the form, and its words. */
function addWebsite(tree: CopiedTree): void {
  tree.write(
    'migrations/2099-01-01-01-member-website.ts',
    `import type { Kysely } from 'kysely';

export const up = (db: Kysely<any>): Promise<void> =>
  db.schema.alterTable('member').addColumn('website', 'text', (column) => column.notNull().defaultTo('')).execute();
`,
  );
  add(tree, 'server/platform/database/schema/member-tables.ts', ['    note: string;\n', '    website: string;\n']);
  add(
    tree,
    `${register}/member-contract.ts`,
    ['  note: plainLine(1_000),\n', '  website: z.string().max(200),\n'],
    ["  note: '',\n", "  website: '',\n"],
  );
  add(
    tree,
    `${register}/member-store.ts`,
    ['memberSince, confidence, note', ', website'],
    ['    note,\n', '    website,\n'],
    ['    note: row.note,\n', '    website: row.website,\n'],
  );
  add(
    tree,
    `${form}/member-model.ts`,
    ["  note: field('note', 'member.note', ''),\n", "  website: field('website', 'member.website', ''),\n"],
    ['memberSince, confidence, note', ', website'],
    ['  note,\n', '  website,\n'],
    ['    note: typed.note.trim(),\n', '    website: typed.website.trim(),\n'],
  );
  add(tree, `${form}/member-form.tsx`, [
    '      <TextArea field={fields.note} rows={3} />\n',
    '      <TextField field={fields.website} />\n',
  ]);
  for (const [language, word] of Object.entries({ en: 'Website', fr: 'Site internet' })) {
    tree.change(`client/console/texts/${language}.json`, (texts: object) => ({ ...texts, 'member.website': word }));
  }
}

/** A line behind another one, which is there. */
const add = (tree: CopiedTree, path: string, ...lines: readonly (readonly [after: string, line: string])[]): void =>
  replace(tree, path, ...lines.map(([after, line]) => [after, after + line] as const));

function replace(tree: CopiedTree, path: string, ...places: readonly (readonly [from: string, to: string])[]): void {
  const changed = places.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
    return text.replace(from, () => to);
  }, tree.read(path));
  tree.write(path, changed);
}

/** By the compiler's word, of the server and the client of the copy. */
function filesThatDoNotCompile(tree: CopiedTree): readonly string[] {
  const compiler = ['node_modules/typescript/bin/tsc', '-b', 'server', 'client'];
  const { stdout } = spawnSync(process.execPath, compiler, { cwd: tree.directory, encoding: 'utf8' });
  return [...new Set([...stdout.matchAll(/^(\S+?)\(\d+,/gm)].map(([, path = '']) => path))];
}
