import type { FrozenScorecard } from './frozen-scorecard.ts';
import { readSnapshotFormat1 } from './read-snapshot-format-1.ts';
import type { SnapshotFormat1 } from './read-snapshot-format-1.ts';

/** The format in which a scorecard is frozen now: `scorecard.snapshot.format` says it. */
export const snapshotFormat = 2;

/** What is stored, of any format: until 29 November 2026 nothing said which one. */
export type StoredSnapshot = SnapshotFormat1 | FrozenScorecard;

/** A snapshot as views of today take it. Nothing in it is computed again. */
export function readSnapshot(stored: StoredSnapshot): FrozenScorecard {
  if (!isNumbered(stored)) return readSnapshotFormat1(stored);
  const format = stored.scorecard.snapshot?.format;
  if (format !== snapshotFormat) throw new Error(`a snapshot of format ${format} is none that this program can read`);
  return stored;
}

const isNumbered = (stored: StoredSnapshot): stored is FrozenScorecard => 'format' in (stored.scorecard.snapshot ?? {});
