import { isBlock, type Block, type Definition } from '../definition.ts';
import type { Item } from '../../kinds/kinds.ts';

export type Path = readonly (string | number)[];

/** An item with its place: `position` counts items through the whole definition, so that earlier and later can be told. */
export type PlacedItem = {
  readonly item: Item;
  readonly path: Path;
  readonly position: number;
  readonly block?: Block;
};

export type PlacedBlock = { readonly block: Block; readonly path: Path; readonly firstPosition: number };

/** Every item in the order in which it is asked, those of repeated blocks once. */
export function placedItems(definition: Definition): readonly PlacedItem[] {
  const unnumbered = definition.sections.flatMap((section, sectionIndex) =>
    section.items.flatMap((entry, index): readonly Omit<PlacedItem, 'position'>[] => {
      const path = ['sections', sectionIndex, 'items', index];
      if (!isBlock(entry)) return [{ item: entry, path }];
      return entry.items.map((item, inner) => ({ item, path: [...path, 'items', inner], block: entry }));
    }),
  );
  return unnumbered.map((placed, position) => ({ ...placed, position }));
}

/** Every repeated block, with the position of its first item. */
export function placedBlocks(definition: Definition): readonly PlacedBlock[] {
  const seen = new Set<Block>();
  return placedItems(definition).flatMap(({ block, path, position }) => {
    if (!block || seen.has(block)) return [];
    seen.add(block);
    return [{ block, path: path.slice(0, -2), firstPosition: position }];
  });
}
