import type { Interval } from './interval.ts';

/** Intervals of a change, in proportions, within [-1, 1]. */
export type ChangeIntervals = { readonly interval95: Interval; readonly interval90: Interval };

/** A change, later minus earlier, -1..1 (0.02 is 2 points). `p` is two-sided and unadjusted. */
export type Change = ChangeIntervals & { readonly change: number; readonly p: number | undefined };

/**
 * Two rates taken as independent. The intervals use the finite population of each side whose N is known (which
 * `finitePopulation` says); `plain` are those without. `p` never uses it.
 */
export type IndependentChange = Change & {
  readonly kind: 'independent';
  readonly p: number;
  readonly finitePopulation: boolean;
  readonly plain: ChangeIntervals;
};

/** The same Members in both waves. `p` is undefined when no Member changed. */
export type PairedChange = Change & { readonly kind: 'paired'; readonly n: number };

/** Against a rate without n, taken as a fixed number: no p, and the verdict is only indicative. */
export type IndicativeChange = Change & {
  readonly kind: 'indicative';
  readonly p: undefined;
  readonly finitePopulation: boolean;
  readonly plain: ChangeIntervals;
};

/**
 * Everybody answered in both waves: the change is a fact. `members` more (or, negative, fewer) units are satisfied;
 * undefined where delegates were folded, since shares do not count Members. `plain` serves a statement beyond this
 * group.
 */
export type CensusChange = {
  readonly kind: 'census';
  readonly change: number;
  readonly members: number | undefined;
  readonly plain: ChangeIntervals;
};

/** A change of one of the kinds that methodology.md section 7 knows. */
export type AnyChange = IndependentChange | PairedChange | IndicativeChange | CensusChange;
