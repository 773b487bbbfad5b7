import { OTHER } from '../../language/answer.ts';
import type { Definition } from '../definition.ts';
import type { Item } from '../../kinds/kinds.ts';
import type { DefinitionProblemCode } from '../../language/definition-problem.ts';
import { occasionVocabulary } from '../../language/occasion-vocabulary.ts';
import type { PlacedCondition } from './placed-conditions.ts';
import type { PlacedItem } from './placed-items.ts';

/** What a reference can stand for: one code of a list, several, a number within bounds, or anything at all. */
export type OperandType =
  | { readonly type: 'code'; readonly offered?: readonly (string | number)[] }
  | { readonly type: 'codes'; readonly offered?: readonly string[] }
  | {
      readonly type: 'number';
      readonly minimum?: number;
      readonly maximum?: number;
      readonly offered?: readonly number[];
    }
  | { readonly type: 'text' };

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
  return itemType(found.item, definition);
}

function factType(name: string, { occasion }: Definition): OperandType | { readonly code: 'unknown-fact' } {
  const { facts } = occasionVocabulary[occasion];
  const fact = Object.hasOwn(facts, name) ? facts[name] : undefined;
  if (!fact) return { code: 'unknown-fact' };
  if (fact.type === 'number') return { type: 'number' };
  if (fact.type === 'list') return { type: 'codes' };
  return fact.values ? { type: 'code', offered: fact.values } : { type: 'code' };
}

function itemType(item: Item, { scales }: Definition): OperandType | { readonly code: 'unsuitable-reference' } {
  if (item.kind === 'grid') return { code: 'unsuitable-reference' };
  if (item.kind === 'rating') {
    const scale = Object.hasOwn(scales, item.scale) ? scales[item.scale] : undefined;
    return scale ? { type: 'number', offered: scale.codes } : { type: 'number' };
  }
  if (item.kind === 'number') {
    const { minimum, maximum } = item;
    return {
      type: 'number',
      ...(minimum === undefined ? {} : { minimum }),
      ...(maximum === undefined ? {} : { maximum }),
    };
  }
  if (item.kind === 'single' || item.kind === 'multiple') {
    const type = item.kind === 'single' ? 'code' : 'codes';
    if ('register' in item.options) return { type };
    return { type, offered: [...item.options.map((option) => option.code), ...(item.other ? [OTHER] : [])] };
  }
  return { type: 'text' };
}
