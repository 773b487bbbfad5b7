import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sourceFiles } from './source-files.ts';

const files = ['survey-definitions', 'server', 'client', 'migrations'].flatMap(sourceFiles);
const lines = (text: string) => text.split('\n').length - 1;

it('keeps the median file near fifty lines and no file a drawer', () => {
  const lengths = files.map((file) => lines(file.text)).sort((a, b) => a - b);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(70);
  expect(files.filter((file) => lines(file.text) > 220).map((file) => file.path)).toEqual([]);
});

it('keeps style sheets to the same length', () => {
  const sheets = globSync('client/**/*.css');
  expect(sheets.length).toBeGreaterThan(0);
  expect(sheets.filter((path) => lines(readFileSync(path, 'utf8')) > 220)).toEqual([]);
});

it.each(['utils', 'util', 'helpers', 'helper', 'manager', 'common', 'misc'])('has no file called %s', (name) => {
  expect(files.map((file) => file.path).filter((path) => new RegExp(`(^|[/-])${name}\\.tsx?$`).test(path))).toEqual([]);
});

it('renders text as text: no HTML from strings', () => {
  const offending = files.filter((file) =>
    /dangerouslySetInnerHTML|\.innerHTML\s*=|insertAdjacentHTML/.test(file.text),
  );
  expect(offending.map((file) => file.path)).toEqual([]);
});

it('builds no SQL from strings', () => {
  const offending = files.filter(
    (file) => !file.path.startsWith('migrations/') && /\bsql\.(raw|lit)\b/.test(file.text),
  );
  expect(offending.map((file) => file.path)).toEqual([]);
});

it('answers the API by contracts: no handler writes JSON of its own', () => {
  const writing = sourceFiles('server').filter((file) => /\bc\.json\(/.test(file.text));
  expect(writing.map((file) => file.path).toSorted()).toEqual([
    // Whether it lives, which is no part of the API.
    'server/app/app.ts',
    // What the whole of a file must be like, where it is asked for instead of the file.
    'server/files/tables/export-routes.ts',
    'server/platform/contract/fulfils.ts',
  ]);
});
