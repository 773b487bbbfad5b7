import type { Condition } from './condition.ts';

/** The same condition about other names. Linear in its size. */
export function renameReferences(condition: Condition, rename: (reference: string) => string): Condition {
  if ('all' in condition) return { all: condition.all.map((part) => renameReferences(part, rename)) };
  if ('any' in condition) return { any: condition.any.map((part) => renameReferences(part, rename)) };
  if ('not' in condition) return { not: renameReferences(condition.not, rename) };
  if ('answered' in condition) return { answered: rename(condition.answered) };
  if ('is' in condition) return { is: [rename(condition.is[0]), condition.is[1]] };
  if ('isOneOf' in condition) return { isOneOf: [rename(condition.isOneOf[0]), condition.isOneOf[1]] };
  if ('includes' in condition) return { includes: [rename(condition.includes[0]), condition.includes[1]] };
  if ('atLeast' in condition) return { atLeast: [rename(condition.atLeast[0]), condition.atLeast[1]] };
  return { atMost: [rename(condition.atMost[0]), condition.atMost[1]] };
}
