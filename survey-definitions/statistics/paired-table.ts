import { chiSquareUpperTail, fairCoinCdf, fairCoinTerm } from './distributions.ts';

/** Members with a valid answer in both waves: satisfied in both (a), only now (b), only then (c), in neither (d). */
export type PairedTable = {
  readonly both: number;
  readonly onlyNow: number;
  readonly onlyThen: number;
  readonly neither: number;
};

/** Two-sided p-values of McNemar's test. */
export type McNemar = Readonly<Record<'exact' | 'midP' | 'asymptotic' | 'corrected', number>>;

/**
 * With m = b+c and k = min(b,c): exact = min(1, 2 P(K <= k)), K binomial (m, 1/2); mid-p = exact - P(K = k), and
 * 1 - P(K = b)/2 when b = c; asymptotic = chi-square of (b-c)^2/m, corrected of (|b-c|-1)^2/m.
 *
 * @returns undefined when b + c = 0: nobody changed and there is no test
 */
export function mcNemar({ onlyNow, onlyThen }: Pick<PairedTable, 'onlyNow' | 'onlyThen'>): McNemar | undefined {
  const changed = onlyNow + onlyThen;
  if (changed === 0) return undefined;
  const gap = Math.abs(onlyNow - onlyThen);
  const fewer = Math.min(onlyNow, onlyThen);
  const exact = Math.min(1, 2 * fairCoinCdf(changed, fewer));
  const term = fairCoinTerm(changed, fewer);
  return {
    exact,
    midP: gap === 0 ? 1 - term / 2 : exact - term,
    asymptotic: chiSquareUpperTail(gap ** 2 / changed),
    corrected: chiSquareUpperTail(Math.max(0, gap - 1) ** 2 / changed),
  };
}
