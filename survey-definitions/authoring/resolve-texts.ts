import { problemAt } from '../language/definition-problem.ts';
import { ownValue } from '../language/own-value.ts';
import type { Problem } from '../language/problem.ts';
import type { ItemTexts } from '../language/texts.ts';
import type { TextsSource, WrittenDefinition, WrittenTexts } from '../questionnaire/source.ts';
import type { Origins } from './origins.ts';
import type { ResolvedItem, ResolvedStructure } from './resolve-structure.ts';

/** Puts the words of lists and named blocks in; what an item has of its own, down to a single label, goes before them. */
export function resolveTexts(written: WrittenTexts, { items, uses }: ResolvedStructure): TextsSource {
  const { lists = {}, blocks = {}, items: ownItems = {}, ...texts } = written;
  const named = new Set(uses.map(({ block }) => block));
  const ownBlocks = Object.entries(blocks).flatMap(([name, { items: _items, ...words }]) =>
    named.has(name) ? [] : [[name, words] as const],
  );
  const usedBlocks = uses.map(({ name, block }) => {
    const title = ownValue(blocks, block)?.title;
    return [name, { ...(title !== undefined && { title }), ...ownValue(Object.fromEntries(ownBlocks), name) }] as const;
  });
  const partly = items.flatMap((item) => {
    const words = [wordsOfLists(item, lists), wordsOfBlock(item, blocks), ownValue(ownItems, item.name) ?? {}].reduce(
      over,
    );
    return Object.keys(words).length === 0 ? [] : [[item.name, words] as const];
  });
  return {
    ...texts,
    ...(written.blocks && { blocks: { ...Object.fromEntries(ownBlocks), ...Object.fromEntries(usedBlocks) } }),
    ...((written.items || partly.length > 0) && { items: { ...ownItems, ...Object.fromEntries(partly) } }),
  };
}

/** The words of an item over others, down to the label of an option. */
const over = (words: Partial<ItemTexts>, above: Partial<ItemTexts>): Partial<ItemTexts> => ({
  ...words,
  ...above,
  ...((words.options ?? above.options) && { options: { ...words.options, ...above.options } }),
});

const wordsOfBlock = ({ ofBlock }: ResolvedItem, blocks: NonNullable<WrittenTexts['blocks']>): Partial<ItemTexts> =>
  (ofBlock && ownValue(ownValue(blocks, ofBlock.block)?.items ?? {}, ofBlock.item)) ?? {};

/** In the order of the options. */
function wordsOfLists({ options }: ResolvedItem, lists: NonNullable<WrittenTexts['lists']>): Partial<ItemTexts> {
  const words = options.flatMap(({ option: { code }, list }) => {
    const label = list === undefined ? undefined : ownValue(ownValue(lists, list) ?? {}, code);
    return label === undefined ? [] : [[code, label] as const];
  });
  return words.length === 0 ? {} : { options: Object.fromEntries(words) };
}

/** Remembers where the words of lists and blocks are to be written, for problems found in the whole. */
export function noteTexts({ items, uses }: ResolvedStructure, origins: Origins): void {
  for (const { name, block } of uses) origins.note(['blocks', name, 'title'], 'own', ['blocks', block, 'title']);
  for (const { name, ofBlock, options } of items) {
    if (ofBlock) origins.note(['items', name], 'own', ['blocks', ofBlock.block, 'items', ofBlock.item]);
    for (const { option, list } of options) {
      if (list !== undefined)
        origins.note(['items', name, 'options', option.code], 'own', ['lists', list, option.code]);
    }
  }
}

/** Words for lists, options of lists, blocks and items of blocks that the structure does not have. */
export function superfluousTexts(
  language: string,
  { lists = {}, blocks = {} }: WrittenTexts,
  structure: WrittenDefinition,
  { items }: ResolvedStructure,
): readonly Problem[] {
  const listed = new Set(items.flatMap(({ options }) => options.map(({ option, list }) => `${list} ${option.code}`)));
  const asked = new Set(
    Object.entries(structure.blocks ?? {}).flatMap(([name, block]) =>
      block.items.map((item) => `${name} ${item.name}`),
    ),
  );
  return [
    ...Object.entries(lists).flatMap(([list, words]) =>
      Object.keys(words).flatMap((code) => (listed.has(`${list} ${code}`) ? [] : [['lists', list, code]])),
    ),
    ...Object.entries(blocks).flatMap(([block, words]) =>
      Object.keys(words.items ?? {}).flatMap((item) =>
        asked.has(`${block} ${item}`) ? [] : [['blocks', block, 'items', item]],
      ),
    ),
  ].map((path) => problemAt(path, 'superfluous-text', { language }));
}
