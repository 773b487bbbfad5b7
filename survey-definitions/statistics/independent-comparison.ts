import { changeBetween } from './change.ts';
import type { CensusChange, IndependentChange } from './comparison.ts';
import type { SatisfactionRate } from './satisfaction-rate.ts';

/**
 * Two rates as if of independent groups, which is conservative when the same Members answered alike twice
 * (methodology.md section 7).
 *
 * @returns undefined when one of the rates has no answers, or no interval
 */
export function compareRates(
  current: SatisfactionRate,
  earlier: SatisfactionRate,
): IndependentChange | CensusChange | undefined {
  const found = changeBetween({ ...earlier, members: new Map() }, current);
  if (found === undefined) return undefined;
  const { change, p, plain, finitePopulation, interval95, interval90 } = found;
  if (p === undefined) return { kind: 'census', change, members: membersGained(current, earlier), plain };
  return { kind: 'independent', change, p, interval95, interval90, finitePopulation, plain };
}

function membersGained(current: SatisfactionRate, earlier: SatisfactionRate): number | undefined {
  const gained = current.satisfied - earlier.satisfied;
  return Number.isInteger(current.satisfied) && Number.isInteger(earlier.satisfied) ? gained : undefined;
}
