import type { ListedBaseline, RecordedBaseline } from './baseline-contract.ts';

/** Which entries hold: of the same series and day only the newest that is not withdrawn. Expects the newest first. */
export function withStates(baselines: readonly RecordedBaseline[]): readonly ListedBaseline[] {
  const followed = new Set<string>();
  return baselines.map((baseline) => {
    const measurement = `${baseline.series} ${baseline.measuredOn}`;
    if (baseline.withdrawnAt !== null) return { ...baseline, state: 'withdrawn' };
    const state = followed.has(measurement) ? 'superseded' : 'in-force';
    followed.add(measurement);
    return { ...baseline, state };
  });
}
