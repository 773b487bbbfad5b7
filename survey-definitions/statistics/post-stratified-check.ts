import { postStratifiedRate, type PostStratified, type Stratum } from './post-stratified-rate.ts';
import type { SatisfactionRate } from './satisfaction-rate.ts';

/**
 * The post-stratified figure as a check on the raw rate, never as the KPI (methodology.md section 6). `differs`: by more
 * than 1 point, so that it is printed, with the remark that regions answered unequally.
 *
 * | because    | means                                                          |
 * |------------|----------------------------------------------------------------|
 * | no-frame   | N of a stratum is unknown, or below its answers                |
 * | census     | everybody answered: there is nothing to weight                 |
 * | few        | a stratum has fewer than 5 answers                             |
 * | weights    | an answer would count less than 0.3 or more than 3 times       |
 */
export type PostStratifiedCheck =
  | ({ readonly used: true; readonly differs: boolean } & PostStratified)
  | { readonly used: false; readonly because: 'no-frame' | 'census' | 'few' | 'weights' };

/** `strata` partition the Members asked: every Member is in one, answered or not. */
export function postStratifiedCheck(strata: readonly SatisfactionRate[]): PostStratifiedCheck {
  const framed = strata.filter((stratum): stratum is SatisfactionRate & { population: number } => isFramed(stratum));
  if (framed.length < strata.length || strata.length === 0) return { used: false, because: 'no-frame' };
  const asked = framed.filter(({ population }) => population > 0);
  if (asked.every(({ census }) => census)) return { used: false, because: 'census' };
  const answered = asked.filter((stratum): stratum is Stratum => stratum.rate !== undefined && stratum.n >= fewest);
  if (answered.length < asked.length) return { used: false, because: 'few' };
  const figure = postStratifiedRate(answered);
  const { smallest, largest } = figure.weights;
  if (smallest < weightLimits.least || largest > weightLimits.most) return { used: false, because: 'weights' };
  return { used: true, differs: Math.abs(figure.rate - figure.rawRate) > onePoint, ...figure };
}

/** Of weighting, not of disclosure (small-numbers.ts): the rate of so few answers is not stretched over a whole stratum. */
const fewest = 5;
const weightLimits = { least: 0.3, most: 3 };
const onePoint = 0.01;

const isFramed = ({ n, population }: SatisfactionRate): boolean => population !== undefined && population >= n;
