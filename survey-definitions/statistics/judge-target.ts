import type { AnyChange } from './comparison.ts';
import type { Verdict } from './verdict.ts';

/** A target that the plan says in words. */
export type WordedTarget = 'maintain-or-increase' | 'increase' | 'at-least-one';

/** `not-shown`: the figures do not tell. */
export type TargetJudgement = 'met' | 'missed' | 'not-shown';

/** A rate with its change and verdict, or a recorded number with the one before it. */
export type JudgedFigure =
  | { readonly kind: 'rate'; readonly change: AnyChange; readonly verdict: Verdict }
  | { readonly kind: 'recorded'; readonly value: number; readonly earlier: number | null };

/**
 * Whether a target in words is met (methodology.md section 8). undefined is a figure that is not there.
 *
 * | target               | of a rate: met                                        | missed                    | of a number: met  |
 * |----------------------|-------------------------------------------------------|---------------------------|-------------------|
 * | maintain or increase | lower 90 % limit > -margin (complete: the point)      | declined                  | not below earlier |
 * | increase             | improved (complete: the point above 0)                | declined, slightly lower  | above earlier     |
 * | at least one         | never: a rate counts nothing                          |                           | 1 or more         |
 *
 * `margin` is that of the verdict, a proportion. What is neither met nor missed is not shown; a number is missed where it
 * is not met.
 */
export function judgeTarget(target: WordedTarget, figure: JudgedFigure | undefined, margin: number): TargetJudgement {
  if (figure === undefined) return 'not-shown';
  return figure.kind === 'recorded' ? judgeNumber(target, figure) : judgeRate(target, figure, margin);
}

function judgeNumber(
  target: WordedTarget,
  { value, earlier }: { value: number; earlier: number | null },
): TargetJudgement {
  if (target === 'at-least-one') return value >= 1 ? 'met' : 'missed';
  if (earlier === null) return 'not-shown';
  return (target === 'increase' ? value > earlier : value >= earlier) ? 'met' : 'missed';
}

function judgeRate(
  target: WordedTarget,
  { change, verdict }: Extract<JudgedFigure, { readonly kind: 'rate' }>,
  margin: number,
): TargetJudgement {
  if (target === 'at-least-one') return 'not-shown';
  if (change.kind === 'census') {
    return (target === 'increase' ? change.change > 0 : change.change > -margin) ? 'met' : 'missed';
  }
  if (target === 'maintain-or-increase') {
    if (verdict.code === 'declined') return 'missed';
    return change.interval90.lower > -margin ? 'met' : 'not-shown';
  }
  if (verdict.code === 'improved') return 'met';
  return verdict.code === 'declined' || verdict.code === 'slightly-lower' ? 'missed' : 'not-shown';
}

/** A row of several series: met only if all are, missed if one is. */
export function judgeRow(judgements: readonly TargetJudgement[]): TargetJudgement {
  if (judgements.includes('missed')) return 'missed';
  return judgements.length > 0 && judgements.every((one) => one === 'met') ? 'met' : 'not-shown';
}
