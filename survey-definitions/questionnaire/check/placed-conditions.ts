import { codesOf } from '../../kinds/choice.ts';
import { amongOf } from '../../kinds/single-choice.ts';
import type { Condition } from '../../language/condition.ts';
import { isBlock, type Block, type Definition } from '../definition.ts';
import type { CodeList } from '../../language/item.ts';
import { placedBlocks, placedItems, type Path } from './placed-items.ts';

/** A condition with what it may look at: items before `position`, those of `block`, and `repeat.key` where keys are repeated. */
export type PlacedCondition = {
  readonly condition: Condition;
  readonly path: Path;
  readonly position: number;
  readonly block?: Block;
  readonly keys?: CodeList;
};

/** Every condition of sections, blocks and items. */
export function placedConditions(definition: Definition): readonly PlacedCondition[] {
  return [...ofSections(definition), ...ofBlocks(definition), ...ofItems(definition)];
}

function ofSections({ sections }: Definition): readonly PlacedCondition[] {
  let position = 0;
  return sections.flatMap(({ when, items }, index) => {
    const earlier = position;
    for (const entry of items) position += isBlock(entry) ? entry.items.length : 1;
    return when ? [{ condition: when, path: ['sections', index, 'when'], position: earlier }] : [];
  });
}

const ofBlocks = (definition: Definition): readonly PlacedCondition[] =>
  placedBlocks(definition).flatMap(({ block, path, firstPosition }) =>
    block.when ? [{ condition: block.when, path: [...path, 'when'], position: firstPosition, keys: block.over }] : [],
  );

const ofItems = (definition: Definition): readonly PlacedCondition[] =>
  placedItems(definition).flatMap(({ item, path, position, block }) => {
    const repeated = block ? { block, keys: block.over } : {};
    const among = amongOf(item);
    return [
      ...(item.when ? [{ condition: item.when, path: [...path, 'when'], position, ...repeated }] : []),
      // Whoever chooses among the options of another item refers to it as a condition does.
      ...(among === undefined
        ? []
        : codesOf(item)
            .slice(0, 1)
            .map((code) => ({
              condition: { includes: [among, code] } as const,
              path: [...path, 'among'],
              position,
              ...repeated,
            }))),
    ];
  });
