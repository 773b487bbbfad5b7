import { fitsAsColumns } from '../../kinds/single-choice.ts';
import { kindAtDesk } from '../../kinds/kinds.ts';
import { problemAt } from '../../language/definition-problem.ts';
import { codeListProblems } from '../../language/code-list.ts';
import type { Problem } from '../../language/problem.ts';
import type { Block, Definition } from '../definition.ts';
import { placedBlocks, placedItems } from './placed-items.ts';

/** What the kind of every item finds (options, bounds, limits, rows), and the lists over which blocks are repeated. */
export function checkItems(definition: Definition): readonly Problem[] {
  const { occasion } = definition;
  return [
    ...placedItems(definition).flatMap(({ item, path }) => kindAtDesk(item).problems(item, path, occasion)),
    ...placedBlocks(definition).flatMap(({ block, path }) => [
      ...codeListProblems(block.over, [...path, 'over'], occasion),
      ...(isTableWithoutColumns(block) ? [problemAt([...path, 'layout'], 'table-without-columns')] : []),
    ]),
  ];
}

const isTableWithoutColumns = ({ layout, items: [first] }: Block): boolean =>
  layout === 'table' && (first === undefined || first.when !== undefined || !fitsAsColumns(first));
