import { setImmediate, setTimeout } from 'node:timers/promises';

/** Time and chance. Whoever needs them is handed them, so that a test or a simulation can make them. */
export type Scheduler = {
  readonly now: () => Date;
  /** Milliseconds since some moment: unlike `now` nobody sets it, and it never goes back. */
  readonly elapsed: () => number;
  /** Settles after so many milliseconds, or at once when the signal is given. */
  readonly sleep: (milliseconds: number, woken?: AbortSignal) => Promise<void>;
  /** Settles when everything else that is ready had its turn. */
  readonly tick: () => Promise<void>;
  /** In [0, 1), and guessable: it spreads load. Keys and codes are made of `randomBytes`. */
  readonly random: () => number;
};

/** This machine's. Only what starts a process may take it (tests/architecture). */
export const systemScheduler: Scheduler = {
  now: () => new Date(),
  elapsed: () => performance.now(),
  sleep: (milliseconds, signal) => setTimeout(milliseconds, undefined, { signal }).catch(() => undefined),
  tick: () => setImmediate(),
  random: Math.random,
};

/** A round now, and another one so many milliseconds after each. Gives the way to stop, which waits for the round under way. */
export function repeat(
  { sleep }: Pick<Scheduler, 'sleep'>,
  milliseconds: number,
  round: () => Promise<void>,
): () => Promise<void> {
  const over = new AbortController();
  const run = async (): Promise<void> => {
    while (!over.signal.aborted) {
      await round();
      await sleep(milliseconds, over.signal);
    }
  };
  const running = run();
  return async () => {
    over.abort();
    await running;
  };
}
