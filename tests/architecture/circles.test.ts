import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { circlesIn, type Arrows } from './circles.ts';
import { sourceFiles, targetOf, type SourceFile } from './source-files.ts';

/** The imports of these files, types included, as arrows between what `nodeOf` makes of two paths. */
function arrowsBetween(files: readonly SourceFile[], nodeOf: (path: string) => string | undefined): Arrows {
  const paths = new Set(files.map(({ path }) => path));
  const arrows = new Map<string, Set<string>>();
  for (const file of files) {
    const from = nodeOf(file.path);
    if (from === undefined) continue;
    const reached = arrows.get(from) ?? new Set();
    arrows.set(from, reached);
    for (const imported of file.imports) {
      const target = targetOf(file, imported);
      const to = paths.has(target) ? nodeOf(target) : undefined;
      if (to !== undefined && to !== from) reached.add(to);
    }
  }
  return arrows;
}

describe('circles', () => {
  it('are found, each once, and what only leads to one is none of it', () => {
    const arrows = new Map(
      Object.entries({ a: ['b'], b: ['c'], c: ['b', 'd'], d: [], e: ['f'], f: ['g'], g: ['e', 'b'] }).map(
        ([from, to]) => [from, new Set(to)] as const,
      ),
    );
    expect(circlesIn(arrows)).toEqual([
      ['b', 'c'],
      ['e', 'f', 'g'],
    ]);
  });
});

describe('no circle of files, types included', () => {
  it.each(['survey-definitions', 'server', 'client'])('in %s', (house) => {
    expect(circlesIn(arrowsBetween(sourceFiles(house), (path) => path))).toEqual([]);
  });
});

/** Houses whose folders form no circle either. A file beside the folders starts or describes the house and is no folder of it. */
const houses = ['survey-definitions', 'server', 'client'];

describe('no circle of folders, types included', () => {
  it.each(houses)('in %s', (house) => {
    const folderOf = (path: string) => (posix.dirname(path) === house ? undefined : posix.dirname(path));
    expect(circlesIn(arrowsBetween(sourceFiles(house), folderOf))).toEqual([]);
  });
});
