/**
 * What may be printed of a figure. A bound stands in place of the whole figure: its interval or counts would give
 * away what the bound hides.
 */
export type Disclosed<T> =
  | { readonly shown: true; readonly exact: true; readonly figure: T }
  | { readonly shown: true; readonly exact: false; readonly bound: RateBound; readonly n: number }
  | { readonly shown: false; readonly because: 'primary' };

/** 5 % or less, 95 % or more. */
export type RateBound = 'at-most-5' | 'at-least-95';

/** Fewest units of which anything may be shown, and fewest that a withheld cell leaves in doubt; 10 for anything public. */
export const smallestGroup = 5;

/** Below it, 0 % and 100 % are not printed: unanimity names everyone. */
export const allOrNothingBelow = 10;

/** All of fewer than ten units are in one of these groups. */
export const isUnanimous = (units: number, groups: readonly number[]): boolean =>
  units < allOrNothingBelow && groups.includes(units);

/**
 * Rules 1 and 2 of methodology.md section 10 (Washington State DOH small numbers guideline, 2017): a rate of fewer
 * than `threshold` units is withheld; 0 and 1 of fewer than 10 become bounds. Nothing is left of a withheld figure,
 * not even its n. Complementary suppression needs the whole table and is not done here.
 *
 * `figure.n` counts units with a valid answer (Members, where Members are to be protected), `figure.rate` is 0..1.
 */
export function disclosed<T extends { readonly rate: number | undefined; readonly n: number }>(
  figure: T,
  threshold: number = smallestGroup,
): Disclosed<T> {
  const { rate, n } = figure;
  if (n < threshold || rate === undefined) return { shown: false, because: 'primary' };
  if (isUnanimous(n, [n - rate * n])) return { shown: true, exact: false, bound: 'at-most-5', n };
  if (isUnanimous(n, [rate * n])) return { shown: true, exact: false, bound: 'at-least-95', n };
  return { shown: true, exact: true, figure };
}
