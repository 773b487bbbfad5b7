import { decodeJson, encodeInstant, encodeJson } from '../../platform/database/codec.ts';
import { newId } from '../../platform/database/new-id.ts';
import type { Database, DatabaseTransaction } from '../../platform/database/tables.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { isMailAddress } from '../../platform/text/mail-address.ts';
import type { ClaimedMail, Mail, MailKind } from './mail.ts';
import { seal, unseal } from './sealed-text.ts';

export type NewMail = Mail & { readonly kind: MailKind; readonly ref: string };
type Sealing = Pick<Dependencies, 'secretKey' | 'randomBytes'>;

/** Milliseconds. Longer than any single attempt can take, so that no two servers hold the same mail. */
const lease = 300_000;

/**
 * Puts a mail into the outbox, in the transaction of what it tells about: both happen or neither. Gives the mail's id. Throws for an
 * address or a header with which nobody should have come this far.
 */
export async function enqueueMail(
  trx: DatabaseTransaction,
  { secretKey, randomBytes, now }: Sealing & Pick<Dependencies, 'now'>,
  mail: NewMail,
): Promise<string> {
  refuseUnsound(mail);
  const id = newId(randomBytes);
  const instant = encodeInstant(now());
  const sealed = (text: string): string => seal(secretKey, randomBytes, text);
  await trx
    .insertInto('outbox')
    .values({
      id,
      to_address: mail.to,
      subject: mail.subject,
      text: sealed(mail.text),
      html: sealed(mail.html),
      headers: sealed(encodeJson(mail.headers)),
      kind: mail.kind,
      ref: mail.ref,
      created_at: instant,
      next_attempt_at: instant,
      attempts: 0,
      state: 'waiting',
      lease_until: null,
      message_id: id,
      last_error: null,
    })
    .execute();
  return id;
}

function refuseUnsound({ to, subject, headers }: Mail): void {
  if (!isMailAddress(to)) throw new Error('a mail was to be sent to something that is no address');
  const lines = [subject, ...Object.entries(headers).flat()];
  if (lines.some((line) => /\p{Cc}/u.test(line))) throw new Error('a mail was to have a header of several lines');
}

/**
 * Takes the mail that has waited longest, for one attempt by this server alone; mails of a server that died wait again once their
 * lease is over. `unreadable`: sealed under another key. Undefined: nothing is due.
 */
export async function claimMail(
  db: Database,
  secretKey: Uint8Array,
  now: Date,
): Promise<ClaimedMail | { readonly id: string; readonly attempts: number; readonly unreadable: true } | undefined> {
  const instant = encodeInstant(now);
  const row = await db
    .updateTable('outbox')
    .set((eb) => ({
      state: 'sending',
      lease_until: encodeInstant(new Date(now.getTime() + lease)),
      attempts: eb('attempts', '+', 1),
    }))
    .where('id', '=', (eb) =>
      eb.selectFrom(dueMails(db, instant).as('due')).select('due.id').orderBy('due.next_attempt_at').limit(1),
    )
    // Said again: on PostgreSQL a second server has waited for the first one and must look at the row as it is now.
    .where((eb) => eb.or([eb('state', '=', 'waiting'), eb('lease_until', '<=', instant)]))
    .returningAll()
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { id, kind, ref, attempts, subject } = row;
  try {
    const text = unseal(secretKey, row.text);
    const html = unseal(secretKey, row.html);
    const headers = decodeJson(unseal(secretKey, row.headers)) as Mail['headers'];
    return { id, kind, ref, attempts, subject, text, html, headers, to: row.to_address, messageId: row.message_id };
  } catch {
    return { id, attempts, unreadable: true };
  }
}

const dueMails = (db: Database, instant: string) =>
  db
    .selectFrom('outbox')
    .select(['id', 'next_attempt_at'])
    .where((eb) =>
      eb.or([
        eb.and([eb('state', '=', 'waiting'), eb('next_attempt_at', '<=', instant)]),
        eb.and([eb('state', '=', 'sending'), eb('lease_until', '<=', instant)]),
      ]),
    );

type Claim = Pick<ClaimedMail, 'id' | 'attempts'>;

/** What the mail said is forgotten with its end. False: the lease was over and another server has it. */
export async function endMail(
  db: Database,
  claim: Claim,
  end: { readonly state: 'sent' | 'refused'; readonly error: string | null },
): Promise<boolean> {
  const ended = await held(db, claim)
    .set({ state: end.state, last_error: end.error, lease_until: null, text: '', html: '', headers: '' })
    .executeTakeFirst();
  return ended.numUpdatedRows === 1n;
}

export async function retryMail(db: Database, claim: Claim, error: string, nextAttempt: Date): Promise<void> {
  await held(db, claim)
    .set({ state: 'waiting', last_error: error, lease_until: null, next_attempt_at: encodeInstant(nextAttempt) })
    .execute();
}

/** What waits about these things is pointless: the links in it are dead. */
export async function dropWaiting(trx: DatabaseTransaction, refs: readonly string[]): Promise<void> {
  if (refs.length === 0) return;
  await trx.deleteFrom('outbox').where('ref', 'in', refs).where('state', '=', 'waiting').execute();
}

/** For a mail that has become pointless since it was written. */
export async function dropMail(db: Database, { id }: Claim): Promise<void> {
  await db.deleteFrom('outbox').where('id', '=', id).where('state', '=', 'sending').execute();
}

const held = (db: Database, { id, attempts }: Claim) =>
  db.updateTable('outbox').where('id', '=', id).where('attempts', '=', attempts).where('state', '=', 'sending');
