import { problemAt } from '../../language/definition-problem.ts';
import type { Problem } from '../../language/problem.ts';
import type { OperandType } from '../../kinds/kind.ts';
import type { Path } from './placed-items.ts';

export type Comparison = {
  readonly operator: 'is' | 'isOneOf' | 'includes' | 'atLeast' | 'atMost' | 'answered';
  readonly reference: string;
  readonly values: readonly (string | number)[];
};

/** Which operators a type of operand can satisfy. */
const suited: Readonly<Record<OperandType['type'], readonly Comparison['operator'][]>> = {
  code: ['is', 'isOneOf', 'answered'],
  codes: ['includes', 'atLeast', 'atMost', 'answered'],
  number: ['is', 'isOneOf', 'atLeast', 'atMost', 'answered'],
  text: ['answered'],
};

/** A comparison that no answer can satisfy makes whatever depends on it unreachable. */
export function checkComparison(comparison: Comparison, operand: OperandType, path: Path): readonly Problem[] {
  const { operator, reference, values } = comparison;
  if (!suited[operand.type].includes(operator))
    return [problemAt(path, 'unsuitable-reference', { reference, operator })];
  if (operator === 'answered') return [];
  if (values.length === 0) return [problemAt(path, 'empty-condition')];
  const impossible = values.filter((value) => !canHold(operator, value, operand));
  return impossible.map((value) => problemAt(path, 'code-not-offered', { reference, value }));
}

function canHold(operator: Comparison['operator'], value: string | number, operand: OperandType): boolean {
  if (operand.type === 'text') return false;
  if (operand.type === 'codes' && operator !== 'includes') return isCount(value, operand.offered?.length);
  if (operand.type !== 'number') return typeof value === 'string' && (operand.offered?.includes(value) ?? true);
  if (typeof value !== 'number') return false;
  const lowest = operand.offered ? Math.min(...operand.offered) : (operand.minimum ?? -Infinity);
  const highest = operand.offered ? Math.max(...operand.offered) : (operand.maximum ?? Infinity);
  if (operator === 'atLeast') return value <= highest;
  if (operator === 'atMost') return value >= lowest;
  return operand.offered ? operand.offered.includes(value) : value >= lowest && value <= highest;
}

/** How many options of a multiple choice can be chosen. */
const isCount = (value: string | number, offered = Infinity): boolean =>
  typeof value === 'number' && value >= 1 && value <= offered;
