import type { Definition } from '../definition.ts';
import type { OperandType } from '../../kinds/kind.ts';
import { kindAtDesk } from '../../kinds/kinds.ts';
import type { DefinitionProblemCode } from '../../language/definition-problem.ts';
import { occasionVocabulary } from '../../language/occasion-vocabulary.ts';
import type { PlacedCondition } from './placed-conditions.ts';
import type { PlacedItem } from './placed-items.ts';

/** Follows a reference as path.ts will, or says why it leads nowhere. */
export function findOperand(
  reference: string,
  definition: Definition,
  items: ReadonlyMap<string, PlacedItem>,
  { position, block, keys }: PlacedCondition,
): OperandType | { readonly code: DefinitionProblemCode } {
  if (reference.startsWith('occasion.')) return factType(reference.slice('occasion.'.length), definition);
  if (reference === 'repeat.key') {
    if (!keys) return { code: 'repeat-outside-block' };
    return 'occasion' in keys ? { type: 'code' } : { type: 'code', offered: keys };
  }
  const found = items.get(reference);
  if (!found) return { code: 'unknown-reference' };
  if (found.block && found.block !== block) return { code: 'reference-into-block' };
  if (found.position >= position) return { code: 'forward-reference' };
  return kindAtDesk(found.item).operand(found.item, definition) ?? { code: 'unsuitable-reference' };
}

function factType(name: string, { occasion }: Definition): OperandType | { readonly code: 'unknown-fact' } {
  const { facts } = occasionVocabulary[occasion];
  const fact = Object.hasOwn(facts, name) ? facts[name] : undefined;
  if (!fact) return { code: 'unknown-fact' };
  if (fact.type === 'number') return { type: 'number' };
  if (fact.type === 'list') return { type: 'codes' };
  return fact.values ? { type: 'code', offered: fact.values } : { type: 'code' };
}
