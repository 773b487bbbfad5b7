import type { Definition } from '../definition.ts';
import { asksForOneOf, listsRegister } from '../../kinds/single-choice.ts';
import { problemAt } from '../../language/definition-problem.ts';
import type { Problem } from '../../language/problem.ts';
import { placedItems, type PlacedItem } from './placed-items.ts';

/**
 * The unit of analysis is read from two items by name: `capacity` (member or observer) and `delegation` (a Member of the register).
 * They must have just that shape, stand outside repeated blocks, and nothing else may list the register.
 */
export function checkReservedItems(definition: Definition): readonly Problem[] {
  return placedItems(definition).flatMap((placed) => {
    const { item, path } = placed;
    const isFit = item.name === 'capacity' ? isCapacity(placed) : item.name !== 'delegation' || isDelegation(placed);
    if (!isFit) return [problemAt(path, 'reserved-item', { name: item.name })];
    return item.name !== 'delegation' && listsRegister(item)
      ? [problemAt([...path, 'options'], 'register-elsewhere')]
      : [];
  });
}

const isCapacity = ({ item, block }: PlacedItem): boolean => !block && asksForOneOf(item, ['member', 'observer']);

const isDelegation = ({ item, block }: PlacedItem): boolean => !block && listsRegister(item) && !item.other;
