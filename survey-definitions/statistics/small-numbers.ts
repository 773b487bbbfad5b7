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

/** Fewest units of which anything may be shown; 10 for anything public. */
export const smallestGroup = 5;

/**
 * Fewest units of a line of a breakdown, and of what may be printed to say that all agree: with twice the threshold whoever
 * is one of them still looks at more than the threshold of others.
 */
export const fewestInLine = (threshold: number = smallestGroup): number => 2 * threshold;

/** All of the units are in one of these groups, and they are too few for that to be printed: it names everyone. */
export const isUnanimous = (units: number, groups: readonly number[], threshold: number = smallestGroup): boolean =>
  units < fewestInLine(threshold) && groups.includes(units);

/**
 * Rules 1 and 2 of methodology.md section 10 (Washington State DOH small numbers guideline, 2017): a rate of fewer
 * than `threshold` units is withheld; 0 and 1 of fewer than twice as many become bounds. Nothing is left of a
 * withheld figure, not even its n.
 *
 * `figure.n` counts units with a valid answer (Members, where Members are to be protected), `figure.rate` is 0..1.
 */
export function disclosed<T extends { readonly rate: number | undefined; readonly n: number }>(
  figure: T,
  threshold: number = smallestGroup,
): Disclosed<T> {
  const { rate, n } = figure;
  if (n < threshold || rate === undefined) return { shown: false, because: 'primary' };
  if (isUnanimous(n, [n - rate * n], threshold)) return { shown: true, exact: false, bound: 'at-most-5', n };
  if (isUnanimous(n, [rate * n], threshold)) return { shown: true, exact: false, bound: 'at-least-95', n };
  return { shown: true, exact: true, figure };
}
