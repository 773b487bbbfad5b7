import { MAXIMUM_DEPTH, type Condition } from '../../language/condition.ts';
import type { Definition } from '../definition.ts';
import { problemAt } from '../../language/definition-problem.ts';
import type { Problem } from '../../language/problem.ts';
import { checkComparison, type Comparison } from './check-comparison.ts';
import { findOperand } from './find-operand.ts';
import { placedConditions, type PlacedCondition } from './placed-conditions.ts';
import { placedItems, type Path, type PlacedItem } from './placed-items.ts';

/** Every reference leads to something earlier, every comparison can hold, and nothing is empty or too deep. */
export function checkConditions(definition: Definition): readonly Problem[] {
  const items = new Map(placedItems(definition).map((placed) => [placed.item.name, placed]));
  return placedConditions(definition).flatMap((placed) =>
    checkPart(placed.condition, placed.path, 0, { definition, items, placed }),
  );
}

type Scope = {
  readonly definition: Definition;
  readonly items: ReadonlyMap<string, PlacedItem>;
  readonly placed: PlacedCondition;
};

function checkPart(condition: Condition, path: Path, depth: number, scope: Scope): readonly Problem[] {
  if (depth > MAXIMUM_DEPTH) return [problemAt(path, 'condition-too-deep', { maximum: MAXIMUM_DEPTH })];
  if ('not' in condition) return checkPart(condition.not, [...path, 'not'], depth + 1, scope);
  if ('all' in condition) return checkParts(condition.all, [...path, 'all'], depth + 1, scope);
  if ('any' in condition) return checkParts(condition.any, [...path, 'any'], depth + 1, scope);
  return checkLeaf(comparisonOf(condition), path, scope);
}

const checkParts = (parts: readonly Condition[], path: Path, depth: number, scope: Scope): readonly Problem[] =>
  parts.length === 0
    ? [problemAt(path, 'empty-condition')]
    : parts.flatMap((part, index) => checkPart(part, [...path, index], depth, scope));

function checkLeaf(comparison: Comparison, path: Path, scope: Scope): readonly Problem[] {
  const place = [...path, comparison.operator];
  const operand = findOperand(comparison.reference, scope.definition, scope.items, scope.placed);
  if ('code' in operand) return [problemAt(place, operand.code, { reference: comparison.reference })];
  return checkComparison(comparison, operand, place);
}

type Leaf = Exclude<Condition, { all: unknown } | { any: unknown } | { not: unknown }>;

function comparisonOf(condition: Leaf): Comparison {
  if ('answered' in condition) return { operator: 'answered', reference: condition.answered, values: [] };
  if ('is' in condition) return { operator: 'is', reference: condition.is[0], values: [condition.is[1]] };
  if ('isOneOf' in condition)
    return { operator: 'isOneOf', reference: condition.isOneOf[0], values: condition.isOneOf[1] };
  if ('includes' in condition)
    return { operator: 'includes', reference: condition.includes[0], values: [condition.includes[1]] };
  if ('atLeast' in condition)
    return { operator: 'atLeast', reference: condition.atLeast[0], values: [condition.atLeast[1]] };
  return { operator: 'atMost', reference: condition.atMost[0], values: [condition.atMost[1]] };
}
