import type { Definition } from '../definition.ts';
import { repeatedNames } from '../../language/definition-problem.ts';
import type { Problem } from '../../language/problem.ts';
import { placedBlocks, placedItems } from './placed-items.ts';

/** Items and blocks share one name space, because variables are built from both; sections have their own. */
export function checkNames(definition: Definition): readonly Problem[] {
  const items = placedItems(definition);
  const blocks = placedBlocks(definition);
  const variables = [
    ...items.map(({ item, path }) => ({ name: item.name, path: [...path, 'name'] })),
    ...blocks.map(({ block, path }) => ({ name: block.name, path: [...path, 'name'] })),
  ];
  const sections = definition.sections.map((section, index) => ({
    name: section.name,
    path: ['sections', index, 'name'],
  }));
  return [...repeatedNames(variables, 'duplicate-name'), ...repeatedNames(sections, 'duplicate-name')];
}
