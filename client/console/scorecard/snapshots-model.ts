import { computed } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { SnapshotSummary } from '../../../server/results/snapshots/snapshot-contract.ts';
import type { Api } from '../../shared/api.ts';
import { createLoaded } from '../blocks/loaded.ts';
import type { Loaded } from '../blocks/loaded.ts';

export type SnapshotsModel = Omit<Loaded<readonly SnapshotSummary[]>, 'found'> & {
  /** The newest first. */
  readonly snapshots: ReadonlySignal<readonly SnapshotSummary[] | null>;
};

export function createSnapshotsModel(api: Api): SnapshotsModel {
  const { found, ...loaded } = createLoaded(api.snapshots);
  const newestFirst = (one: SnapshotSummary, other: SnapshotSummary) => other.takenAt.localeCompare(one.takenAt);
  return { ...loaded, snapshots: computed(() => found.value?.toSorted(newestFirst) ?? null) };
}
