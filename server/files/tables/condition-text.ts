import { MAXIMUM_DEPTH, type Condition } from '../../../survey-definitions/language/condition.ts';

/** Whom a question is asked, in a notation that needs no translation: `occasion.format = online AND NOT answered(overall)`. */
export function conditionText(conditions: readonly Condition[]): string {
  return conditions.map((condition) => textOf(condition, 0)).join(' AND ');
}

function textOf(condition: Condition, depth: number): string {
  if (depth > MAXIMUM_DEPTH) return 'FALSE';
  const join = (parts: readonly Condition[], word: string): string =>
    `(${parts.map((part) => textOf(part, depth + 1)).join(` ${word} `)})`;
  if ('all' in condition) return join(condition.all, 'AND');
  if ('any' in condition) return join(condition.any, 'OR');
  if ('not' in condition) return `NOT ${textOf(condition.not, depth + 1)}`;
  if ('answered' in condition) return `answered(${condition.answered})`;
  if ('is' in condition) return `${condition.is[0]} = ${condition.is[1]}`;
  if ('isOneOf' in condition) return `${condition.isOneOf[0]} IN (${condition.isOneOf[1].join(', ')})`;
  if ('includes' in condition) return `${condition.includes[0]} INCLUDES ${condition.includes[1]}`;
  if ('atLeast' in condition) return `${condition.atLeast[0]} >= ${condition.atLeast[1]}`;
  return `${condition.atMost[0]} <= ${condition.atMost[1]}`;
}
