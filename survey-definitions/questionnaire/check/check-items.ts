import type { CodeList } from '../../language/item.ts';
import type { Definition } from '../definition.ts';
import type { Item } from '../../kinds/kinds.ts';
import { problemAt } from '../../language/definition-problem.ts';
import { occasionVocabulary } from '../../language/occasion-vocabulary.ts';
import type { Problem } from '../../language/problem.ts';
import { placedBlocks, placedItems, type Path } from './placed-items.ts';

/** Options, bounds, limits and lists of every item, and the lists over which blocks are repeated. */
export function checkItems(definition: Definition): readonly Problem[] {
  return [
    ...placedItems(definition).flatMap(({ item, path }) => [
      ...checkOptions(item, path),
      ...checkBounds(item, path),
      ...(item.kind === 'grid' ? checkList(definition, item.rows, [...path, 'rows']) : []),
    ]),
    ...placedBlocks(definition).flatMap(({ block, path }) => checkList(definition, block.over, [...path, 'over'])),
  ];
}

function checkOptions(item: Item, path: Path): readonly Problem[] {
  if (!('options' in item) || 'register' in item.options) return [];
  const count = item.options.length + (item.other ? 1 : 0);
  if (count < 2) return [problemAt([...path, 'options'], 'too-few-options', { minimum: 2 })];
  if (item.kind === 'multiple' && item.atMost !== undefined && item.atMost >= count)
    return [problemAt([...path, 'atMost'], 'limit-without-effect', { options: count })];
  return item.kind === 'multiple' && item.options.every((option) => option.exclusive) && !item.other
    ? [problemAt([...path, 'options'], 'limit-without-effect', { options: count })]
    : [];
}

function checkBounds(item: Item, path: Path): readonly Problem[] {
  if (item.kind === 'number' && item.minimum !== undefined && item.maximum !== undefined)
    return item.minimum < item.maximum ? [] : [problemAt([...path, 'maximum'], 'bounds-crossed')];
  if (item.kind === 'date' && item.earliest !== undefined && item.latest !== undefined)
    return item.earliest <= item.latest ? [] : [problemAt([...path, 'latest'], 'bounds-crossed')];
  return [];
}

function checkList({ occasion }: Definition, list: CodeList, path: Path): readonly Problem[] {
  if (!('occasion' in list) || occasionVocabulary[occasion].lists.includes(list.occasion)) return [];
  return [problemAt([...path, 'occasion'], 'unknown-list', { list: list.occasion })];
}
