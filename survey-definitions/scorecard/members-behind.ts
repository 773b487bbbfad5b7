import { isMissingReason, memberOf, membersOf, type VariableTally } from '../results/tally.ts';

/**
 * Members with a valid answer to a pooled item. Members are who is protected: seven Members at activities may be two
 * Members, and nothing is shown of two.
 */
export function membersBehind(pooled: VariableTally): number {
  const answering = [...membersOf(pooled)].filter(([, codes]) =>
    [...codes].some(([code, count]) => count > 0 && !isMissingReason(code)),
  );
  return new Set(answering.map(([delegation]) => memberOf(delegation))).size;
}
