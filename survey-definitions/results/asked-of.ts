import type { VariableTally } from './tally.ts';

/**
 * N of a variable, Members or delegations: what was put to some only (joint operations: to participants) has as many as were asked
 * (methodology.md section 7). How many these are is known only where all of `population` sent a form; null: it is not known.
 */
export function askedOf(members: VariableTally, population: number | null): number | null {
  const others = [...members.values()].filter((codes) =>
    [...codes].every(([code, count]) => code === 'notAsked' || count === 0),
  ).length;
  if (others === 0 || population === null) return population;
  return members.size === population ? population - others : null;
}
