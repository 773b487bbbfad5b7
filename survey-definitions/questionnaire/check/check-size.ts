import { kindOf } from '../../kinds/kinds.ts';
import { entriesOf } from '../../language/code-list.ts';
import { problemAt } from '../../language/definition-problem.ts';
import { emptyOccasion, type Occasion, type OccasionKind } from '../../language/occasion.ts';
import { occasionVocabulary } from '../../language/occasion-vocabulary.ts';
import type { Problem } from '../../language/problem.ts';
import type { Definition } from '../definition.ts';
import { placedItems } from './placed-items.ts';

/** As many columns as a response, a page and a spreadsheet still take. */
export const MAXIMUM_VARIABLES = 5_000;

/** A week's session has 60 to 100 agenda items (domain.md §1.1): a list that the occasion brings counts as that many. */
const EXPECTED_LIST_LENGTH = 100;

/** Counts the variables without laying them out: a hostile definition could have millions. */
export function checkSize(definition: Definition): readonly Problem[] {
  const occasion = fullOccasion(definition.occasion);
  const variables = placedItems(definition)
    .map(({ item, block }) => {
      const times = block ? entriesOf(block.over, occasion).length : 1;
      return kindOf(item).variables(item, item.name, occasion).length * times;
    })
    .reduce((sum, count) => sum + count, 0);
  return variables > MAXIMUM_VARIABLES
    ? [problemAt(['sections'], 'too-many-variables', { variables, maximum: MAXIMUM_VARIABLES })]
    : [];
}

/** An occasion that brings all of its lists, as long as they may be expected. */
function fullOccasion(kind: OccasionKind): Occasion {
  const entries = Array.from({ length: EXPECTED_LIST_LENGTH }, (_, index) => ({ code: `${index}`, label: {} }));
  return { ...emptyOccasion, lists: Object.fromEntries(occasionVocabulary[kind].lists.map((name) => [name, entries])) };
}
