import { changeBetween } from './change.ts';
import type { CensusChange, IndependentChange, OverlapChange } from './comparison.ts';
import { pairsOf, type Common } from './overlap.ts';
import type { SatisfactionRate } from './satisfaction-rate.ts';

/**
 * Two rates by the one rule of methodology.md section 7, with what is known of who answered both times.
 *
 * @returns undefined when one of the rates has no answers, or no interval
 */
export function compareRates(
  current: SatisfactionRate,
  earlier: SatisfactionRate,
  common?: Common,
): IndependentChange | OverlapChange | CensusChange | undefined {
  const found = changeBetween(earlier, current, common);
  if (found === undefined) return undefined;
  const { p, ...change } = found;
  if (p === undefined) {
    return { kind: 'census', change: change.change, ...countsOf(current, earlier), plain: change.plain };
  }
  const pairs = pairsOf(earlier, current).length;
  return pairs === 0 ? { kind: 'independent', ...change, p } : { kind: 'overlap', ...change, p, pairs };
}

function countsOf(current: SatisfactionRate, earlier: SatisfactionRate): Pick<CensusChange, 'members' | 'counts'> {
  if (!Number.isInteger(current.satisfied) || !Number.isInteger(earlier.satisfied)) {
    return { members: undefined, counts: undefined };
  }
  const among = ({ satisfied, n }: SatisfactionRate) => ({ satisfied, population: n });
  return {
    members: current.satisfied - earlier.satisfied,
    counts: { before: among(earlier), after: among(current) },
  };
}
