import type { Item } from '../kinds/kinds.ts';
import { isChoice, optionsOf } from '../kinds/choice.ts';
import { listsRegister, renameAmong } from '../kinds/single-choice.ts';
import { problemAt, type ProblemPath } from '../language/definition-problem.ts';
import { ownValue } from '../language/own-value.ts';
import type { Problem } from '../language/problem.ts';
import { renameReferences } from '../language/rename-references.ts';
import { MAXIMUM_VARIABLES } from '../questionnaire/check/check-size.ts';
import type { Block, Entry } from '../questionnaire/definition.ts';
import type { BlockUse, DefinitionSource, Written, WrittenDefinition, WrittenEntry } from '../questionnaire/source.ts';
import type { Origins } from './origins.ts';
import { createLists, type PlacedOption } from './resolve-lists.ts';

/** An item after its parts were put in, with what its words need: the named block that it is of, and where its options come from. */
export type ResolvedItem = {
  readonly name: string;
  readonly ofBlock?: { readonly block: string; readonly item: string };
  readonly options: readonly PlacedOption[];
};

export type ResolvedStructure = {
  readonly structure: DefinitionSource;
  readonly items: readonly ResolvedItem[];
  /** Each use of a named block: the name that it gave, and the block's own. */
  readonly uses: readonly { readonly name: string; readonly block: string }[];
  readonly problems: readonly Problem[];
};

/** Puts lists and named blocks in where they are used; `origins` remembers where each part was written. */
export function resolveStructure(written: WrittenDefinition, origins: Origins): ResolvedStructure {
  const { lists: namedLists, blocks, notes: _notPublished, sections, ...structure } = written;
  const lists = createLists(namedLists);
  const items: ResolvedItem[] = [];
  const uses: { readonly name: string; readonly block: string }[] = [];
  const problems: Problem[] = [];

  function resolveItem(
    item: Written<Item>,
    from: ProblemPath,
    to: ProblemPath,
    ofBlock?: ResolvedItem['ofBlock'],
  ): Item {
    const placed = lists.optionsOf(optionsOf(item), [...from, 'options']);
    for (const [index, { path }] of placed.entries()) origins.note([...to, 'options', index], 'own', path);
    items.push({ name: item.name, options: placed, ...(ofBlock && { ofBlock }) });
    if (!isChoice(item) || listsRegister(item)) return item;
    return { ...item, options: placed.map(({ option }) => option) };
  }

  function resolveUse({ block, as, over, when }: BlockUse, from: ProblemPath, to: ProblemPath): readonly Block[] {
    const named = ownValue(blocks ?? {}, block);
    if (named === undefined) {
      problems.push(problemAt([...from, 'block'], 'unknown-block', { block }));
      return [];
    }
    if (items.length + named.items.length > MAXIMUM_VARIABLES) {
      problems.push(problemAt(from, 'too-many-variables', { maximum: MAXIMUM_VARIABLES }));
      return [];
    }
    const own = new Set(named.items.map((item) => item.name));
    const rename = (name: string): string => (own.has(name) ? prefixed(as, name) : name);
    const name = prefixed(as, block);
    if (uses.some((use) => use.name === name)) {
      problems.push(problemAt([...from, 'as'], 'duplicate-name', { name }));
      return [];
    }
    uses.push({ name, block });
    origins.note([...to, 'name'], 'own', [...from, 'as']);
    return [
      {
        name,
        over,
        ...(when && { when }),
        ...(named.layout && { layout: named.layout }),
        items: named.items.map((item, index) => {
          const place = ['blocks', block, 'items', index];
          origins.note([...to, 'items', index], 'own', place);
          const renamed = renameAmong({ ...item, name: rename(item.name) }, rename);
          const asked = item.when ? { ...renamed, when: renameReferences(item.when, rename) } : renamed;
          return resolveItem(asked, place, [...to, 'items', index], { block, item: item.name });
        }),
      },
    ];
  }

  function resolveEntry(entry: WrittenEntry, from: ProblemPath, to: ProblemPath): readonly Entry[] {
    if ('block' in entry) return resolveUse(entry, from, to);
    if (!('over' in entry)) return [resolveItem(entry, from, to)];
    const inside = entry.items.map((item, index) =>
      resolveItem(item, [...from, 'items', index], [...to, 'items', index]),
    );
    return [{ ...entry, items: inside }];
  }

  const resolved = sections.map((section, sectionIndex) => ({
    ...section,
    items: section.items.flatMap((entry, index) => {
      const place = ['sections', sectionIndex, 'items', index];
      return resolveEntry(entry, place, place);
    }),
  }));
  return { structure: { ...structure, sections: resolved }, items, uses, problems: [...problems, ...lists.problems()] };
}

/** `so1` and `status` are `so1Status`. */
const prefixed = (prefix: string, name: string): string => `${prefix}${name.charAt(0).toUpperCase()}${name.slice(1)}`;
