import type { MemberUnits } from './effective-number.ts';
import type { PairedTable } from './paired-table.ts';
import type { SatisfactionRate } from './satisfaction-rate.ts';

/** Correlation of two estimates, -1..1, with the finite population and without. */
export type Correlation = { readonly finite: number; readonly plain: number };

/**
 * Who was asked both times: the Members in both populations, and the valid answers of these then and now. Absent: the
 * smaller population is part of the larger one, and all answers are of Members of both. `differ`: other groups are
 * registered each time, as at the sessions of a committee, and nobody knows who is in both.
 */
export type Common = { readonly population: number; readonly before: number; readonly after: number } | 'differ';

/**
 * rho of two estimates of which some Members made both (methodology.md section 7). Of Members that are satisfied or not,
 * once each time, rho = f r: f is exact for two overlapping simple random samples (Tam 1984, Am Stat 38:288), r the
 * correlation over the pairs, with Newcombe's correction. Of shares and pooled years it is that of the Members' sums.
 * 0 where nobody is known to have answered both times, where all answers of a wave are alike, and, finite, where a
 * wave is complete.
 */
export function correlationOf(then: SatisfactionRate, now: SatisfactionRate, common?: Common): Correlation {
  const pairs = pairsOf(then, now);
  if (pairs.length === 0 || then.spread?.variance === 0 || now.spread?.variance === 0) return { finite: 0, plain: 0 };
  const isComplete = then.census || now.census;
  const { finite, plain } =
    then.isEachOnce && now.isEachOnce ? ofPairs(then, now, pairs, common) : ofSums(then, now, pairs);
  return { finite: isComplete ? 0 : common === 'differ' ? Math.max(0, finite) : finite, plain };
}

type Pair = { readonly before: MemberUnits; readonly after: MemberUnits };

export const pairsOf = (then: SatisfactionRate, now: SatisfactionRate): readonly Pair[] =>
  [...now.members].flatMap(([member, own]) => {
    const before = then.members.get(member);
    return before === undefined ? [] : { before, after: own };
  });

const isOnce = ({ units, satisfied }: MemberUnits): boolean => units === 1 && Number.isInteger(satisfied);

/** Members that answered both times, satisfied or not; undefined where one of them is neither. */
export function pairedTableOf(pairs: readonly Pair[]): PairedTable | undefined {
  if (!pairs.every(({ before, after }) => isOnce(before) && isOnce(after))) return undefined;
  const count = (earlier: number, later: number): number =>
    pairs.filter(({ before, after }) => before.satisfied === earlier && after.satisfied === later).length;
  return { both: count(1, 1), onlyNow: count(0, 1), onlyThen: count(1, 0), neither: count(0, 0) };
}

function ofPairs(
  then: SatisfactionRate,
  now: SatisfactionRate,
  pairs: readonly Pair[],
  common: Common | undefined,
): Correlation {
  const m = pairs.length;
  const f = overlapFactor(then, now, m, common);
  const plain = (pairCorrelation(then, now, pairs, true) * m) / Math.sqrt(then.n * now.n);
  if (f >= 0) return { finite: f * pairCorrelation(then, now, pairs, true), plain };
  const below =
    m >= fewestPairsBelowChance ? Math.min(0, f * pairCorrelation(then, now, pairs, false)) : 0.8 * Math.max(-1, f);
  return { finite: below, plain };
}

/** Where fewer Members answered both times than chance would have it, so many pairs are needed to go by them. */
const fewestPairsBelowChance = 20;

/** f = (m - n1' n2'/N') / (n1 n2) / sqrt((1/n1 - 1/N1) (1/n2 - 1/N2)); an unknown N is unlimited. */
function overlapFactor(then: SatisfactionRate, now: SatisfactionRate, m: number, common: Common | undefined): number {
  const [N1, N2] = [populationOf(then), populationOf(now)];
  const known = typeof common === 'object' ? common : { population: Math.min(N1, N2), before: then.n, after: now.n };
  const byChance = (known.before * known.after) / known.population;
  const variances = (1 / then.n - 1 / N1) * (1 / now.n - 1 / N2);
  return variances <= 0 ? 0 : (m - byChance) / (then.n * now.n) / Math.sqrt(variances);
}

/** A population below n cannot be right, and is taken as unknown. */
const populationOf = ({ population, n }: SatisfactionRate): number =>
  population === undefined || population < n ? Number.POSITIVE_INFINITY : population;

/** r = S12 / (S1 S2), cut to [-1, 1]: the covariance of the pairs, the spread of all valid answers. */
function pairCorrelation(
  then: SatisfactionRate,
  now: SatisfactionRate,
  pairs: readonly Pair[],
  isCorrected: boolean,
): number {
  const m = pairs.length;
  const table = pairedTableOf(pairs);
  if (m < 2 || table === undefined) return 0;
  const cross = table.both * table.neither - table.onlyNow * table.onlyThen;
  const corrected = isCorrected && cross > 0 ? Math.max(0, cross - m / 2) : cross;
  const r = corrected / (m * (m - 1)) / Math.sqrt(varianceOfOne(then) * varianceOfOne(now));
  return Math.max(-1, Math.min(1, r));
}

/** S^2 = p (1-p) n / (n-1) */
const varianceOfOne = ({ rate = 0, n }: SatisfactionRate): number => (rate * (1 - rate) * n) / (n - 1);

/**
 * rho = C (1-a) / [n1 n2 sqrt(v1 v2 (1 - n1/N1) (1 - n2/N2))], C = m/(m-1) sum over the m Members of both of
 * (e1 - mean)(e2 - mean), a = n1 n2 / (m' N), m' = m sqrt(n1 n2 / (m1 m2)); plain without a and N.
 */
function ofSums(then: SatisfactionRate, now: SatisfactionRate, pairs: readonly Pair[]): Correlation {
  const m = pairs.length;
  if (m < 2 || !then.spread || !now.spread) return { finite: 0, plain: 0 };
  const residuals = (side: 'before' | 'after', { rate = 0 }: SatisfactionRate): readonly number[] =>
    pairs.map((pair) => pair[side].satisfied - rate * pair[side].units);
  const covariance = (m / (m - 1)) * sumOfProducts(residuals('before', then), residuals('after', now));
  const variances = then.spread.variance * now.spread.variance;
  const [N1, N2] = [populationOf(then), populationOf(now)];
  const N = Number.isFinite(N1) && Number.isFinite(N2) ? Math.max(N1, N2) : Math.min(N1, N2);
  const equivalentPairs = m * Math.sqrt((then.n * now.n) / (then.members.size * now.members.size));
  const a = (then.n * now.n) / (equivalentPairs * N);
  const left = (1 - then.n / N1) * (1 - now.n / N2);
  const plain = covariance / (then.n * now.n * Math.sqrt(variances));
  return { finite: left <= 0 ? 0 : cut((plain * (1 - a)) / Math.sqrt(left)), plain: cut(plain) };
}

function sumOfProducts(one: readonly number[], other: readonly number[]): number {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [first, second] = [mean(one), mean(other)];
  return one.reduce((sum, value, index) => sum + (value - first) * ((other[index] ?? second) - second), 0);
}

const cut = (rho: number): number => Math.max(-1, Math.min(1, rho));
