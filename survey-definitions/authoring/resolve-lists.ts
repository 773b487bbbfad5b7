import { problemAt, type ProblemPath } from '../language/definition-problem.ts';
import type { Option } from '../language/item.ts';
import type { Problem } from '../language/problem.ts';
import { ownValue } from '../language/own-value.ts';
import type { WrittenDefinition, WrittenOptions } from '../questionnaire/source.ts';

/** As many options as an item may have written. */
const MOST_OPTIONS = 500;

/** An option with the place where it was written, and the list that it came from. */
export type PlacedOption = { readonly option: Option; readonly path: ProblemPath; readonly list?: string };

export type Lists = {
  /** The options with those of the lists that they name in their places; a name that leads nowhere gives none. */
  readonly optionsOf: (written: WrittenOptions, path: ProblemPath) => readonly PlacedOption[];
  /** What is wrong with the names of lists that were met so far. */
  readonly problems: () => readonly Problem[];
};

/** Lists may name lists. Each is put together once, so that lists of lists of lists cost nothing. */
export function createLists(lists: WrittenDefinition['lists'] = {}): Lists {
  const done = new Map<string, readonly PlacedOption[]>();
  const found = new Map<string, Problem>();
  const note = (problem: Problem) => {
    found.set(`${problem.path} ${problem.code}`, problem);
    return [];
  };

  function together(written: WrittenOptions, path: ProblemPath, within: readonly string[]): readonly PlacedOption[] {
    const options = written.flatMap((entry, index): readonly PlacedOption[] => {
      const place = [...path, index];
      if (!('list' in entry)) return [{ option: entry, path: place }];
      const { list } = entry;
      if (within.includes(list)) return note(problemAt([...place, 'list'], 'list-in-itself', { list }));
      const named = ownValue(lists, list);
      if (named === undefined) return note(problemAt([...place, 'list'], 'unknown-list', { list }));
      const known = done.get(list) ?? together(named, ['lists', list], [...within, list]);
      done.set(list, known);
      return known.map((placed) => ({ ...placed, list: placed.list ?? list }));
    });
    if (options.length > MOST_OPTIONS) note(problemAt(path, 'too-large', { maximum: MOST_OPTIONS }));
    return options.slice(0, MOST_OPTIONS);
  }

  for (const [name, written] of Object.entries(lists)) done.set(name, together(written, ['lists', name], [name]));
  return {
    optionsOf: (written, path) => together(written, path, []),
    problems: () => [...found.values()],
  };
}
