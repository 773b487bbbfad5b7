import type { Condition } from './condition.ts';

/** A comparison that can be decided now; undefined: not yet. */
export type Decide = (leaf: Condition) => boolean | undefined;

/** What is left of a condition once its decided parts are folded away; true or false where nothing is left. */
export function foldCondition(condition: Condition, decide: Decide): Condition | boolean {
  if ('not' in condition) {
    const inner = foldCondition(condition.not, decide);
    return typeof inner === 'boolean' ? !inner : { not: inner };
  }
  if ('all' in condition) {
    const parts = condition.all.map((part) => foldCondition(part, decide));
    if (parts.includes(false)) return false;
    return joined(parts, (all) => ({ all })) ?? true;
  }
  if ('any' in condition) {
    const parts = condition.any.map((part) => foldCondition(part, decide));
    if (parts.includes(true)) return true;
    return joined(parts, (any) => ({ any })) ?? false;
  }
  return decide(condition) ?? condition;
}

/** One part needs nothing around it. */
function joined(
  parts: readonly (Condition | boolean)[],
  join: (parts: readonly Condition[]) => Condition,
): Condition | undefined {
  const open = parts.filter((part) => typeof part !== 'boolean');
  return open.length > 1 ? join(open) : open[0];
}
