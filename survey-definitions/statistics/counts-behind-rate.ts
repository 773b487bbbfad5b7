/**
 * The whole numbers x of 0..n for which x/n, rounded as the rate was, gives the rate: usually one, several when n is
 * large or the rate coarse, none when the rate is not a share of n (a mean of shares, a weighted figure, a misprint).
 *
 * A rate is taken as rounded to the decimals it has, but never finer than it can be told apart and never coarser
 * than whole percents: 0.8 is 80 %, anything from 79.5 % to 80.5 %; 0.782 is 78.15 % to 78.25 %. Both ends belong.
 *
 * @param rate proportion, 0..1
 * @param n whole number, 1 or more
 */
export function countsBehindRate(rate: number, n: number): readonly number[] {
  const half = 0.5 * 10 ** -Math.max(2, decimalsOf(rate)) + 1e-12;
  const first = Math.max(0, Math.ceil((rate - half) * n));
  const last = Math.min(n, Math.floor((rate + half) * n));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

/** Up to 12 significant digits: 57.9 / 100 has three decimals, whatever its last bit says. */
function decimalsOf(rate: number): number {
  return rate.toFixed(12).replace(/0+$/, '').length - '0.'.length;
}
