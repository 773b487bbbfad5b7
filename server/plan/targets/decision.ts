import { encodeInstant } from '../../platform/database/codec.ts';
import type { DecisionState } from './decision-schemas.ts';

type Decision = { readonly series: string; readonly validFrom: string; readonly withdrawnAt: string | null };

/** Of targets or of margins: which entries hold for their days. Expects the newest first. */
export function withStates<Entry extends Decision>(
  entries: readonly Entry[],
): readonly (Entry & { readonly state: DecisionState })[] {
  const followed = new Set<string>();
  return entries.map((entry) => {
    if (entry.withdrawnAt !== null) return { ...entry, state: 'withdrawn' };
    const key = `${entry.series} ${entry.validFrom}`;
    const state = followed.has(key) ? 'superseded' : 'in-force';
    followed.add(key);
    return { ...entry, state };
  });
}

/**
 * By series what holds on an ISO day: of what was not withdrawn the decision for the latest day up to it, of the same day's the
 * newest entry. What is decided for a later day never reaches it. Expects the latest day first, of one day the newest entry first.
 */
export function inForceOn<Entry extends Decision>(entries: readonly Entry[], day: string): ReadonlyMap<string, Entry> {
  const holding = entries.filter(({ withdrawnAt, validFrom }) => withdrawnAt === null && validFrom <= day);
  return new Map(holding.toReversed().map((entry) => [entry.series, entry]));
}

type DecisionRow = {
  readonly id: string;
  readonly series: string;
  readonly valid_from: string;
  readonly source: string;
  readonly entered_by: string;
  readonly entered_at: string;
  readonly withdrawn_at: string | null;
};

/** What every decision has beside its content. */
export const decisionOf = (row: DecisionRow) => ({
  id: row.id,
  series: row.series,
  validFrom: row.valid_from,
  source: row.source,
  enteredBy: row.entered_by,
  enteredAt: row.entered_at,
  withdrawnAt: row.withdrawn_at,
});

/** A decision as a row, with its content's own columns. */
export const decisionRow = <Content extends { readonly validFrom: string }>(
  { validFrom, ...content }: Content,
  { staffId, now }: { readonly staffId: string; readonly now: Date },
) => ({
  ...content,
  valid_from: validFrom,
  entered_by: staffId,
  entered_at: encodeInstant(now),
  withdrawn_at: null,
});
