import { signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Api } from '../../shared/api.ts';
import type { Failure } from '../../shared/outcome.ts';
import type { SnapshotSummary } from '../../../server/results/snapshots/snapshot-contract.ts';

export type SnapshotsModel = {
  /** The newest first; null: not read yet. */
  readonly snapshots: ReadonlySignal<readonly SnapshotSummary[] | null>;
  readonly failure: ReadonlySignal<Failure | null>;
  readonly load: () => Promise<void>;
};

export function createSnapshotsModel(api: Api): SnapshotsModel {
  const snapshots = signal<readonly SnapshotSummary[] | null>(null);
  const failure = signal<Failure | null>(null);
  const load = async () => {
    const found = await api.snapshots();
    failure.value = found.ok ? null : found.failure;
    if (found.ok) snapshots.value = found.value.toSorted((one, other) => other.takenAt.localeCompare(one.takenAt));
  };
  return { snapshots, failure, load };
}
