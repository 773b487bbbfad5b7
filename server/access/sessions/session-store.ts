import { encodeInstant } from '../../platform/database/codec.ts';
import { isPassing } from '../../platform/database/passing-errors.ts';
import type { Database } from '../../platform/database/tables.ts';
import { newToken, tokenHash } from './secret-token.ts';

/** Milliseconds. */
const hour = 3_600_000;
/** The time of the last request is written at most once a minute, so that reading a page is seldom a write. */
const touchInterval = 60_000;

/** Milliseconds without a request, and in all. */
type Limits = { readonly idle: number; readonly absolute: number };

/** The sessions of one kind of people. Who holds one is read by a query of their own, with what `aliveAt` demands. */
function sessionsOf(table: 'staff_session' | 'collaborator_session', { idle, absolute }: Limits) {
  return {
    /** Gives the token, which is stored nowhere. */
    async create(
      db: Database,
      holderId: string,
      now: Date,
      randomBytes: (size: number) => Uint8Array,
    ): Promise<string> {
      const token = newToken(randomBytes);
      const row = {
        token_hash: tokenHash(token),
        created_at: encodeInstant(now),
        last_seen_at: encodeInstant(now),
        expires_at: encodeInstant(later(now, absolute)),
      };
      if (table === 'staff_session')
        await db
          .insertInto(table)
          .values({ ...row, staff_id: holderId })
          .execute();
      else
        await db
          .insertInto(table)
          .values({ ...row, collaborator_id: holderId })
          .execute();
      return token;
    },

    /** A session of this token is alive if it expires after, and was last seen after, these instants. */
    aliveAt: (token: string, now: Date) => ({
      tokenHash: tokenHash(token),
      expiresAfter: encodeInstant(now),
      seenAfter: encodeInstant(later(now, -idle)),
    }),

    /** Somebody is at work. A busy database is no reason to refuse a page: the next request touches. */
    async touch(db: Database, token: string, lastSeenAt: string, now: Date): Promise<void> {
      if (lastSeenAt > encodeInstant(later(now, -touchInterval))) return;
      const touch = db.updateTable(table).set({ last_seen_at: encodeInstant(now) });
      try {
        await touch.where('token_hash', '=', tokenHash(token)).execute();
      } catch (error) {
        if (!isPassing(error)) throw error;
      }
    },

    async end(db: Database, token: string): Promise<void> {
      await db.deleteFrom(table).where('token_hash', '=', tokenHash(token)).execute();
    },
  };
}

export const staffSessions = sessionsOf('staff_session', { idle: hour, absolute: 24 * hour });

/** People fill in over days and come back through their link: what ends early loses nothing. */
export const collaboratorSessions = sessionsOf('collaborator_session', { idle: 12 * hour, absolute: 7 * 24 * hour });

/** Removes what has expired anyhow. */
export async function sweepSessions(db: Database, now: Date): Promise<void> {
  for (const table of ['staff_session', 'staff_invitation', 'collaborator_session'] as const)
    await db.deleteFrom(table).where('expires_at', '<=', encodeInstant(now)).execute();
}

function later(now: Date, milliseconds: number): Date {
  return new Date(now.getTime() + milliseconds);
}
