/**
 * Whether one more submission from this network may be taken. Counted in memory, on each server for itself: a count in the database
 * would cost every answer a commit of its own.
 */
export type NetworkLimit = (network: string) => boolean;

/**
 * Submissions a minute and network. A whole committee, 450 delegates, sits behind the one address of the conference centre and answers
 * in the last minutes of the session: the limit stops floods, not delegates.
 */
export const submissionsPerMinute = 600;

/** Milliseconds. */
const window = 60_000;

/** Networks remembered at most; when there are more, the window begins anew. */
const remembered = 100_000;

/** `clock` in milliseconds; monotonic, so that setting the server's clock locks nobody out. */
export function createNetworkLimit(perWindow: number, clock: () => number): NetworkLimit {
  const counts = new Map<string, number>();
  let end = clock() + window;
  return (network) => {
    if (clock() >= end || counts.size > remembered) {
      counts.clear();
      end = clock() + window;
    }
    const count = (counts.get(network) ?? 0) + 1;
    counts.set(network, count);
    return count <= perWindow;
  };
}
