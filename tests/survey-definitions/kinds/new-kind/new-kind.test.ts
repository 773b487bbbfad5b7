import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const written = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

/** What is written by hand for a new kind: a file of its own, and a line (of the index: three) in each of these. `npm run schema` writes the rest. */
const changes: Readonly<Record<string, readonly (readonly [after: string, line: string])[]>> = {
  'survey-definitions/kinds/email.ts': [['', written('email.ts.txt')]],
  'survey-definitions/kinds/kinds.ts': [
    ["import { date, dateAtDesk } from './date.ts';\n", "import { email, emailAtDesk } from './email.ts';\n"],
    ['  date,\n', '  email,\n'],
    ['    date: dateAtDesk(),\n', '    email: emailAtDesk(),\n'],
  ],
  'survey-definitions/authoring/item-schemas.ts': [
    ["import { z } from 'zod';\n", "import type { EmailItem } from '../kinds/email.ts';\n"],
    [
      '  date: dateSchema,\n',
      "  email: z.strictObject({ kind: z.literal('email'), ...base } satisfies ShapeOf<EmailItem>),\n",
    ],
  ],
  'client/respond/questions/views.ts': [['  date: TypedView,\n', '  email: TypedView,\n']],
};

const parts = ['survey-definitions', 'server', 'client', 'migrations', 'tests', 'tsconfig.json', 'package.json'];

/** A copy of the tree with the kind added, and with what the compiler knows already, so that it looks only at what follows from that. */
function treeWithEmail(): string {
  const tree = mkdtempSync(join(tmpdir(), 'surveys-new-kind-'));
  for (const part of [...parts, 'build/types'].filter((path) => existsSync(path))) {
    cpSync(part, join(tree, part), { recursive: true, preserveTimestamps: true });
  }
  symlinkSync(join(process.cwd(), 'node_modules'), join(tree, 'node_modules'));
  for (const [path, lines] of Object.entries(changes)) {
    const before = path.endsWith('/email.ts') ? '' : readFileSync(path, 'utf8');
    const after = lines.reduce((text, [place, line]) => {
      if (!text.includes(place)) throw new Error(`${path} has no line ${place}`);
      return text.replace(place, () => place + line);
    }, before);
    writeFileSync(join(tree, path), after);
  }
  execFileSync(process.execPath, ['survey-definitions/authoring/write-schema.ts'], { cwd: tree });
  return tree;
}

/** The files of the copy that are not as they are here. */
function touched(tree: string): readonly string[] {
  const paths = parts.flatMap((part) => [part, ...globSync(`${part}/**`, { cwd: tree })]);
  const read = (path: string): string | undefined => (existsSync(path) ? readFileSync(path, 'latin1') : undefined);
  const files = [...new Set(paths)].filter((path) => statSync(join(tree, path)).isFile());
  return files.filter((path) => read(join(tree, path)) !== read(path));
}

/** The files that README.md names in the row of a noun of 'How to add a …'. */
function namedInReadme(noun: string, kind: string): readonly string[] {
  const row = readFileSync('README.md', 'utf8')
    .split('\n')
    .find((line) => line.startsWith(`| ${noun} |`));
  return [...(row ?? '').matchAll(/`([^` ]+\/[^` ]+)`/g)].map(([, path = '']) => path.replace('<kind>', kind));
}

describe('a kind that is added', { timeout: 240_000 }, () => {
  let tree = '';
  let differing: readonly string[] = [];
  let found: Readonly<Record<string, string>> = {};

  beforeAll(() => {
    tree = treeWithEmail();
    differing = touched(tree);
    writeFileSync(join(tree, 'tests/follow-email.ts'), written('follow-email.ts.txt'));
    found = JSON.parse(execFileSync(process.execPath, ['tests/follow-email.ts'], { cwd: tree, encoding: 'utf8' }));
  }, 120_000);

  afterAll(() => rmSync(tree, { recursive: true, force: true }), 120_000);

  it('touches the files that the README names for it, and no other', () => {
    expect(differing.toSorted()).toEqual(namedInReadme('kind of question', 'email').toSorted());
    expect(differing).toEqual(expect.arrayContaining(Object.keys(changes)));
  });

  it.runIf(process.env['ADDITIONS'] === 'compiled')('compiles on every side', () => {
    const compile = () =>
      execFileSync('node_modules/.bin/tsc', ['-b', 'survey-definitions', 'server', 'client'], {
        cwd: tree,
        encoding: 'utf8',
      });
    expect(compile()).toBe('');
  });

  it('refuses what is none of its answers, in words that every language has', () => {
    expect(found['problems']).toEqual([
      { variable: 'address', code: 'not-as-shown', details: { example: 'name@example.org' } },
    ]);
  });

  it('stands in no row of an anonymous ballot, and apart in an order of its own', () => {
    expect(found['responses']).not.toMatch(/address|example\.org/);
    expect(found['answers']).not.toMatch(/address|example\.org/);
    expect(found['texts']?.match(/person\d+@example\.org/g)).toHaveLength(12);
  });

  it('is in the codebook, in the data package and among the results', () => {
    expect(found['codebook']).toContain('"address","texts","address","only","email",');
    expect(found['field']).toEqual([{ name: 'address', title: 'Where may we write to you?', type: 'string' }]);
    expect(JSON.stringify(found['read'])).toMatch(/person3@example\.org/);
  });
});
