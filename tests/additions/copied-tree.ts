import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { temporaryDirectory } from '../setup/temporary-directory.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const copied = [
  'survey-definitions',
  'server',
  'client',
  'migrations',
  'tests/setup',
  'tests/additions',
  'tests/tsconfig.json',
  'package.json',
  'tsconfig.json',
  // What the compiler knows already: it looks only at what follows from the addition.
  'build/types',
];

/** A copy of the product to which a test adds something, as the next maintainer would; it counts the files that this takes. */
export type CopiedTree = {
  readonly directory: string;
  readonly read: (path: string) => string;
  readonly write: (path: string, content: string) => void;
  /** A JSON document of the tree, changed. */
  readonly change: <Document>(path: string, change: (document: Document) => unknown) => void;
  readonly touched: () => readonly string[];
  /** Where a test imports a file of the copy from. */
  readonly module: (path: string) => string;
};

export function copyTree(): CopiedTree {
  const directory = temporaryDirectory();
  for (const name of copied.filter((path) => existsSync(join(root, path)))) {
    cpSync(join(root, name), join(directory, name), { recursive: true, preserveTimestamps: true });
  }
  symlinkSync(join(root, 'node_modules'), join(directory, 'node_modules'));
  const touched = new Set<string>();
  const read: CopiedTree['read'] = (path) => readFileSync(join(directory, path), 'utf8');
  const write: CopiedTree['write'] = (path, content) => {
    touched.add(path);
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), content);
  };
  return {
    directory,
    read,
    write,
    change: (path, change) => write(path, JSON.stringify(change(JSON.parse(read(path))))),
    touched: () => [...touched].toSorted(),
    module: (path) => pathToFileURL(join(directory, path)).href,
  };
}
