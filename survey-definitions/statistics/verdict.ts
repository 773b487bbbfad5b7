import type { AnyChange, Change } from './comparison.ts';

/** What a change amounts to. A change that is not significant is never called maintained for that. */
export type VerdictCode = 'improved' | 'declined' | 'maintained' | 'at-least-maintained' | 'not-established';

/** `indicative`: the earlier rate came without its n. `margin` is the delta that was used, a proportion. */
export type Verdict =
  | { readonly code: VerdictCode; readonly indicative: boolean; readonly margin: number }
  | { readonly code: 'census'; readonly members: number | undefined; readonly change: number };

/** 5 points, to be fixed by a policy body before a wave opens. */
export const defaultMargin = 0.05;

/**
 * The verdict of methodology.md section 8; the first row that holds:
 *
 * | condition                                     | code                |
 * |-----------------------------------------------|---------------------|
 * | everybody answered in both waves              | census              |
 * | 95 % interval above 0 and p < .05             | improved            |
 * | 95 % interval below 0 and p < .05             | declined            |
 * | 90 % interval inside (-margin, margin)        | maintained          |
 * | lower 90 % limit > -margin                    | at-least-maintained |
 * | else                                          | not-established     |
 *
 * The 90 % rows are the two one-sided 5 % tests. `adjustedP` is Holm's p over the series of the report
 * (multiplicity.ts); without one neither improved nor declined is said, except of an indicative change, which has no p.
 */
export function verdictOf(change: AnyChange, adjustedP: number | undefined, margin = defaultMargin): Verdict {
  if (change.kind === 'census') return { code: 'census', members: change.members, change: change.change };
  const indicative = change.kind === 'indicative';
  const significant = indicative || (adjustedP !== undefined && adjustedP < 0.05);
  return { code: codeOf(change, significant, margin), indicative, margin };
}

function codeOf({ interval95, interval90 }: Change, significant: boolean, margin: number): VerdictCode {
  if (significant && interval95.lower > 0) return 'improved';
  if (significant && interval95.upper < 0) return 'declined';
  if (interval90.lower > -margin && interval90.upper < margin) return 'maintained';
  if (interval90.lower > -margin) return 'at-least-maintained';
  return 'not-established';
}
