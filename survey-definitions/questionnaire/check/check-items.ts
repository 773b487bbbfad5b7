import { kindAtDesk } from '../../kinds/kinds.ts';
import { codeListProblems } from '../../language/code-list.ts';
import type { Problem } from '../../language/problem.ts';
import type { Definition } from '../definition.ts';
import { placedBlocks, placedItems } from './placed-items.ts';

/** What the kind of every item finds (options, bounds, limits, rows), and the lists over which blocks are repeated. */
export function checkItems(definition: Definition): readonly Problem[] {
  const { occasion } = definition;
  return [
    ...placedItems(definition).flatMap(({ item, path }) => kindAtDesk(item).problems(item, path, occasion)),
    ...placedBlocks(definition).flatMap(({ block, path }) => codeListProblems(block.over, [...path, 'over'], occasion)),
  ];
}
