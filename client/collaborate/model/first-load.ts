import type { Change } from '../../../survey-definitions/collaboration/merge-change.ts';
import { saveLimits } from '../../../survey-definitions/collaboration/save-limits.ts';

/** Bytes: what stands around the changes, the key above all. */
const envelope = 200;

const encoder = new TextEncoder();

/** As many of the changes, from the first on, as one save may hold; one at least, for the server to say what is wrong with it. */
export function firstLoad(changes: readonly Change[]): readonly Change[] {
  let bytes = envelope;
  const end = changes.findIndex((change, index) => {
    bytes += encoder.encode(JSON.stringify(change)).length + 1;
    return index > 0 && (index >= saveLimits.changes || bytes > saveLimits.bytes);
  });
  return end === -1 ? changes : changes.slice(0, end);
}
