import { sweepSessions } from '../access/sessions/session-store.ts';
import type { Dependencies } from '../platform/dependencies.ts';
import { sweepAttempts } from '../platform/http/rate-limit.ts';
import { repeat } from '../platform/time/scheduler.ts';
import { sweepArrival } from '../surveys/ballots/forget-arrival.ts';

/** Milliseconds: an hour. */
const interval = 3_600_000;

/** Removes what has expired, now and every hour. Any number of servers may do it at once. Gives the way to stop. */
export function sweep(dependencies: Pick<Dependencies, 'db' | 'now' | 'sleep' | 'log'>): () => Promise<void> {
  const { db, now, log } = dependencies;
  return repeat(dependencies, interval, async () => {
    try {
      await sweepSessions(db, now());
      await sweepAttempts(db, now());
      // Where the process died right after a close, or somebody was reading just then, it is still to be done.
      await sweepArrival(dependencies);
    } catch (error) {
      log.warn({ err: error }, 'expired rows could not be removed; the next hour tries again');
    }
  });
}
