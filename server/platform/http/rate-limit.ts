import { createHmac } from 'node:crypto';
import { encodeInstant } from '../database/codec.ts';
import type { Database } from '../database/tables.ts';

export type RateLimit = {
  readonly name: string;
  /** Attempts within one window. */
  readonly limit: number;
  /** Seconds. */
  readonly window: number;
};

export type AttemptOutcome = { readonly allowed: true } | { readonly allowed: false; readonly retryAfter: number };

/**
 * Counts one attempt and tells whether it is still within the limit. One statement counts and reads, so that a
 * hundred attempts at the same moment cannot all be the fifth.
 */
export async function countAttempt(db: Database, limit: RateLimit, key: string, now: Date): Promise<AttemptOutcome> {
  const windowStart = encodeInstant(now);
  const expired = encodeInstant(new Date(now.getTime() - limit.window * 1_000));
  const counted = await db
    .insertInto('rate_limit')
    .values({ key, window_start: windowStart, count: 1 })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet((eb) => {
        const isOver = eb('rate_limit.window_start', '<=', expired);
        return {
          count: eb
            .case()
            .when(isOver)
            .then(1)
            .else(eb('rate_limit.count', '+', 1))
            .end(),
          window_start: eb.case().when(isOver).then(windowStart).else(eb.ref('rate_limit.window_start')).end(),
        };
      }),
    )
    .returning(['count', 'window_start'])
    .executeTakeFirstOrThrow();
  if (counted.count <= limit.limit) return { allowed: true };
  const end = Date.parse(counted.window_start) + limit.window * 1_000;
  return { allowed: false, retryAfter: Math.max(1, Math.ceil((end - now.getTime()) / 1_000)) };
}

/** After a success the earlier slips no longer count. */
export async function forgetAttempts(db: Database, key: string): Promise<void> {
  await db.deleteFrom('rate_limit').where('key', '=', key).execute();
}

/** Addresses of people and networks are not kept: the key is their HMAC. */
export function attemptKey(secretKey: Uint8Array, limit: RateLimit, ...subject: readonly string[]): string {
  return createHmac('sha256', secretKey)
    .update(JSON.stringify(['rate-limit', limit.name, ...subject]))
    .digest('hex');
}

/** Removes counters that nobody needs any more; no window is longer than a day. */
export async function sweepAttempts(db: Database, now: Date): Promise<void> {
  const yesterday = encodeInstant(new Date(now.getTime() - 86_400_000));
  await db.deleteFrom('rate_limit').where('window_start', '<', yesterday).execute();
}
