/** In force: neither withdrawn nor followed by a newer entry of the same series and first day. */
export type DecisionState = 'in-force' | 'superseded' | 'withdrawn';

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
