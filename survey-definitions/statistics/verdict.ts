import type { AnyChange, Change, CensusChange, PairedChange } from './comparison.ts';
import type { Confidence, Interval } from './interval.ts';

/** What a change amounts to. A change that is not significant is never called maintained for that. */
export type VerdictCode =
  | 'improved'
  | 'declined'
  | 'slightly-lower'
  | 'maintained'
  | 'at-least-maintained'
  | 'not-established';

/**
 * `indicative`: the earlier rate came without its n, or the rates count delegates. `margin` is the delta that was used, a
 * proportion. `census`: both waves are complete, a fact; `counts` is undefined where delegates were folded, and in
 * snapshots of format 1.
 */
export type Verdict =
  | { readonly code: VerdictCode; readonly indicative: boolean; readonly margin: number }
  | {
      readonly code: 'census';
      readonly members: number | undefined;
      readonly change: number;
      readonly counts?: CensusChange['counts'];
    };

/** 5 points, to be fixed by a policy body before a wave opens. */
export const defaultMargin = 0.05;

/**
 * The verdict of methodology.md section 8; the first row that holds, of the finite intervals and of Holm's p over the
 * family (`adjustedP`; without one nothing has improved or declined, except of an indicative change, which has no p):
 *
 * | condition                                                   | code                |
 * |-------------------------------------------------------------|---------------------|
 * | everybody answered in both waves                            | census              |
 * | 95 % interval above 0 and p < .05                           | improved            |
 * | 95 % interval below 0, p < .05, 90 % not above -margin      | declined            |
 * | 95 % interval below 0, p < .05, 90 % above -margin          | slightly-lower      |
 * | 90 % interval inside (-margin, margin)                      | maintained          |
 * | lower 90 % limit > -margin                                  | at-least-maintained |
 * | else                                                        | not-established     |
 *
 * The 90 % rows are the two one-sided 5 % tests.
 */
export function verdictOf(
  change: AnyChange,
  adjustedP: number | undefined,
  margin = defaultMargin,
  isOfDelegates = false,
): Verdict {
  if (change.kind === 'census') {
    return { code: 'census', members: change.members, change: change.change, counts: change.counts };
  }
  const isFixed = change.kind === 'indicative';
  const significant = isFixed || (adjustedP !== undefined && adjustedP < 0.05);
  return { code: codeOf(change, significant, margin), indicative: isFixed || isOfDelegates, margin };
}

function codeOf({ interval95, interval90 }: Change, significant: boolean, margin: number): VerdictCode {
  const isKept = interval90.lower > -margin;
  if (significant && interval95.lower > 0) return 'improved';
  if (significant && interval95.upper < 0) return isKept ? 'slightly-lower' : 'declined';
  if (isKept && interval90.upper < margin) return 'maintained';
  return isKept ? 'at-least-maintained' : 'not-established';
}

/** The level of the interval that decided: it is the one that is printed beside the verdict. */
export const decidingLevel = (code: VerdictCode): Confidence => (by95.has(code) ? 0.95 : 0.9);

const by95: ReadonlySet<VerdictCode> = new Set<VerdictCode>(['improved', 'declined', 'slightly-lower']);

export function decidingInterval(change: ChangeWithInterval, code: VerdictCode): Interval {
  return decidingLevel(code) === 0.95 ? change.interval95 : change.interval90;
}

/** Of snapshots of format 1 too. */
type ChangeWithInterval = Exclude<AnyChange, CensusChange> | PairedChange;

/**
 * What happened among the N, whatever chance may have moved: from the 95 % finite interval. undefined where the verdict
 * says it, or no finite population is known.
 */
export function amongAll(change: ChangeWithInterval, code: VerdictCode): 'higher' | 'lower' | 'not-shown' | undefined {
  if (change.kind === 'paired' || !change.finitePopulation || by95.has(code)) return undefined;
  if (change.interval95.lower > 0) return 'higher';
  return change.interval95.upper < 0 ? 'lower' : 'not-shown';
}
