import type { Interval } from './interval.ts';
import type { Correlation } from './overlap.ts';

/** Intervals of a change, in proportions, within [-1, 1]. */
export type ChangeIntervals = { readonly interval95: Interval; readonly interval90: Interval };

/** A change, later rate minus earlier rate, -1..1 (0.02 is 2 points). `p` is two-sided and unadjusted. */
export type Change = ChangeIntervals & { readonly change: number; readonly p: number | undefined };

/**
 * Two rates. The intervals use the finite population of each side whose N is known (which `finitePopulation` says):
 * what changed among the N. `plain` never do, nor does `p`: whether it is more than chance would move.
 */
export type RateChange = Change & {
  readonly finitePopulation: boolean;
  readonly plain: ChangeIntervals;
  /** null: a snapshot of format 1 does not know it. */
  readonly correlation: Correlation | null;
};

/** Nobody is known to have answered both times: the correlation is 0. */
export type IndependentChange = RateChange & { readonly kind: 'independent'; readonly p: number };

/** Two of our own surveys: `pairs` Members answered both times, and their answers tell how far the two rates move together. */
export type OverlapChange = RateChange & { readonly kind: 'overlap'; readonly p: number; readonly pairs: number };

/** Against a rate without n, taken as a fixed number: no p, and the verdict is only indicative. */
export type IndicativeChange = Change & {
  readonly kind: 'indicative';
  readonly p: undefined;
  readonly finitePopulation: boolean;
  readonly plain: ChangeIntervals;
};

/** So many of N satisfied. */
export type SatisfiedAmong = { readonly satisfied: number; readonly population: number };

/**
 * Everybody answered in both waves: the change is a fact, `then` and `now`, undefined where delegates were folded, since
 * shares do not count Members. `members` more (or, negative, fewer) are satisfied. `plain` serves a statement beyond
 * this group.
 */
export type CensusChange = {
  readonly kind: 'census';
  readonly change: number;
  readonly members: number | undefined;
  readonly counts: { readonly before: SatisfiedAmong; readonly after: SatisfiedAmong } | undefined;
  readonly plain: ChangeIntervals;
};

/**
 * The same Members in both waves, as the verdict was made until 29 November 2026: snapshots of format 1 hold it, nothing
 * computes it any more.
 */
export type PairedChange = Change & { readonly kind: 'paired'; readonly n: number };

/** A change of one of the kinds that methodology.md section 7 knows. */
export type AnyChange = IndependentChange | OverlapChange | IndicativeChange | CensusChange;
