import type { Scheduler } from '../time/scheduler.ts';

/** PostgreSQL: serialization failure, deadlock, lock not available, too many connections, starting up. */
const passingPostgresStates = new Set(['40001', '40P01', '55P03', '53300', '57P03']);

/**
 * Whether the database said "not now" and certainly wrote nothing, so that the same transaction may be tried again.
 * A connection lost in mid-commit is not among them: nobody knows whether that commit took place.
 */
export function isPassing(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return false;
  return error.code.startsWith('SQLITE_BUSY') || passingPostgresStates.has(error.code) || error.code === 'ECONNREFUSED';
}

/** Milliseconds to wait before the next attempt: 5 to 50, drawn afresh so that two servers do not march in step. */
export function passingDelay(random: () => number): number {
  return 5 + random() * 45;
}

/** Milliseconds. */
const retryInterval = 20;

/** Tries again while the database is busy, for at most `patience` milliseconds; then the busy error is thrown. */
export async function retryWhilePassing<Result>(
  { elapsed, sleep }: Pick<Scheduler, 'elapsed' | 'sleep'>,
  patience: number,
  attempt: () => Promise<Result> | Result,
): Promise<Result> {
  const deadline = elapsed() + patience;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (!isPassing(error) || elapsed() > deadline) throw error;
      await sleep(retryInterval);
    }
  }
}
