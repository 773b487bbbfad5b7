import type { Answer } from '../language/answer.ts';
import { mergeChange } from './merge-change.ts';
import type { Change, KeptAnswer } from './merge-change.ts';

export type Saved = Readonly<Record<string, { readonly revision: number }>>;

export type Conflict<Kept extends KeptAnswer> = {
  readonly variable: string;
  readonly mine: Answer | null;
  readonly theirs: Kept;
};

export type MergedChanges<Kept extends KeptAnswer> = {
  /** To be written as `revision`. */
  readonly accepted: readonly Change[];
  /** What is kept now as the writer wanted it, by variable. */
  readonly saved: Saved;
  readonly conflicts: readonly Conflict<Kept>[];
};

/** Merges changes of different variables, each by itself: a conflict in one keeps no other from being saved. */
export function mergeChanges<Kept extends KeptAnswer>(
  keptOf: (variable: string) => Kept,
  changes: readonly Change[],
  revision: number,
): MergedChanges<Kept> {
  const merged = changes.map((change) => ({ change, merge: mergeChange(keptOf(change.variable), change) }));
  const saved = merged.flatMap(({ change: { variable }, merge }) => {
    if (merge.outcome === 'conflict') return [];
    return [[variable, { revision: merge.outcome === 'accepted' ? revision : merge.revision }] as const];
  });
  return {
    accepted: merged.flatMap(({ change, merge }) => (merge.outcome === 'accepted' ? [change] : [])),
    saved: Object.fromEntries(saved),
    conflicts: merged.flatMap(({ change, merge }) =>
      merge.outcome === 'conflict' ? [{ variable: change.variable, mine: change.value, theirs: merge.theirs }] : [],
    ),
  };
}
