import type { CodeList } from '../../language/item.ts';
import type { Definition } from '../definition.ts';
import type { Item } from '../../kinds/kinds.ts';
import { problemAt } from '../../language/definition-problem.ts';
import type { Problem } from '../../language/problem.ts';
import { placedItems } from './placed-items.ts';

/** As many columns as a response, a page and a spreadsheet still take. */
export const MAXIMUM_VARIABLES = 5_000;

/** A week's session has 60 to 100 agenda items (domain.md §1.1): a list that the occasion brings counts as that many. */
const EXPECTED_LIST_LENGTH = 100;

export function checkSize(definition: Definition): readonly Problem[] {
  const variables = placedItems(definition)
    .map(({ item, block }) => variablesOf(item) * (block ? lengthOf(block.over) : 1))
    .reduce((sum, count) => sum + count, 0);
  return variables > MAXIMUM_VARIABLES
    ? [problemAt(['sections'], 'too-many-variables', { variables, maximum: MAXIMUM_VARIABLES })]
    : [];
}

function variablesOf(item: Item): number {
  if (item.kind === 'grid') return lengthOf(item.rows);
  return 'other' in item && item.other ? 2 : 1;
}

const lengthOf = (list: CodeList): number => ('occasion' in list ? EXPECTED_LIST_LENGTH : list.length);
