import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { SnapshotFormat1 } from '../../../survey-definitions/scorecard/read-snapshot-format-1.ts';

/** The scorecard of 2025 of the demonstration as it was frozen on the last day of format 1: paired Members, regions, instruments, all of it. */
export const storedFormat1: SnapshotFormat1 = JSON.parse(
  gunzipSync(readFileSync(new URL('snapshot-format-1.json.gz', import.meta.url))).toString(),
);
