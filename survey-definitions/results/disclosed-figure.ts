import { smallestGroup, disclosed, type RateBound } from '../statistics/small-numbers.ts';
import type { Interval } from '../statistics/interval.ts';
import type { RateUnit, SatisfactionRate } from '../statistics/satisfaction-rate.ts';

/**
 * A satisfaction rate as it leaves the server, proportions 0..1, after disclosure control.
 *
 * | because    | means                                                                                  |
 * |------------|----------------------------------------------------------------------------------------|
 * | no-answers | nobody gave a valid answer                                                             |
 * | primary    | fewer Members (or delegates) than the threshold answered                               |
 * | unanimous  | fewer than twice as many, all alike: `bound` says 5 % or less, 95 % or more              |
 * | open       | an anonymous survey shows nothing before it is closed                                  |
 * | too-few    | an anonymous survey shows nothing with fewer than 5 ballots                            |
 */
export type Figure = ShownFigure | WithheldFigure;

/** What n counts: Members, Members at a session or an activity, or delegates of an anonymous survey. */
export type FigureUnit = RateUnit | 'member-session' | 'member-activity';

/** Whose voices a unit is made of. */
export const rateUnitOf = (unit: FigureUnit): RateUnit => (unit === 'delegate' ? 'delegate' : 'member');

export type ShownFigure = {
  readonly shown: true;
  readonly unit: FigureUnit;
  readonly rate: number;
  /** Members, or delegates, with a valid answer. */
  readonly n: number;
  /** Valid answers: more than n where several delegates of a Member answered. */
  readonly answers: number;
  /** N; null where no finite group is known. */
  readonly population: number | null;
  /** 95 %, with the finite population where N is known; `plainInterval` never uses it. null where there is no spread to go by. */
  readonly interval: Interval | null;
  readonly plainInterval: Interval | null;
  /** n = N: a fact, not an estimate. */
  readonly census: boolean;
  /** n_eff at 95 %: how many independent answers n is worth; n itself where each unit is a Member of its own. */
  readonly effective: number | null;
  /** Members behind n: fewer where one was at several sessions or activities; null of delegates. */
  readonly membersBehind: number | null;
  /** `folded`: a unit is the share of several answers, or a Member stands behind several units. */
  readonly method: 'wilson' | 'folded';
};

export type WithheldFigure =
  | { readonly shown: false; readonly because: 'no-answers' | 'primary' | 'open' | 'too-few' }
  | { readonly shown: false; readonly because: 'unanimous'; readonly bound: RateBound; readonly n: number };

/** Applies disclosure control (methodology.md section 10, rules 1 and 2). `threshold`: fewest units that are shown. */
export function figureOf(rate: SatisfactionRate, threshold: number = smallestGroup): Figure {
  if (rate.n === 0 || rate.rate === undefined) return { shown: false, because: 'no-answers' };
  const disclosure = disclosed({ rate: rate.rate, n: protectedBehind(rate) }, threshold);
  if (!disclosure.shown) return { shown: false, because: 'primary' };
  if (!disclosure.exact) return { shown: false, because: 'unanimous', bound: disclosure.bound, n: rate.n };
  return {
    shown: true,
    unit: rate.unit,
    rate: rate.rate,
    n: rate.n,
    answers: rate.answers,
    population: rate.population ?? null,
    interval: rate.interval ?? null,
    plainInterval: rate.plainInterval ?? null,
    census: rate.census,
    effective: rate.effective ?? null,
    membersBehind: rate.unit === 'member' ? rate.members.size : null,
    method: rate.unit === 'member' && !rate.isEachOnce ? 'folded' : 'wilson',
  };
}

/** Members, however many sessions or activities they were at; the units where it is not known who they are. */
const protectedBehind = ({ n, members }: SatisfactionRate): number => members.size || n;
