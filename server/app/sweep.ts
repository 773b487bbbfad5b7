import { sweepArrival } from '../surveys/ballots/forget-arrival.ts';
import type { Database } from '../platform/database/tables.ts';
import { sweepAttempts } from '../platform/http/rate-limit.ts';
import type { Log } from '../platform/settings/log.ts';
import { sweepSessions } from '../access/sessions/session-store.ts';

/** Milliseconds: an hour. */
const interval = 3_600_000;

/** Removes what has expired, now and every hour. Any number of servers may do it at once. Gives the way to stop. */
export function sweep(db: Database, now: () => Date, log: Log): () => void {
  const once = async (): Promise<void> => {
    try {
      await sweepSessions(db, now());
      await sweepAttempts(db, now());
      // Where the process died right after a close, or somebody was reading just then, it is still to be done.
      await sweepArrival(db);
    } catch (error) {
      log.warn({ err: error }, 'expired rows could not be removed; the next hour tries again');
    }
  };
  void once();
  const timer = setInterval(() => void once(), interval);
  return () => clearInterval(timer);
}
