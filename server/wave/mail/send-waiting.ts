import type { Database, DatabaseTransaction } from '../../platform/database/tables.ts';
import type { Log } from '../../platform/settings/log.ts';
import type { ClaimedMail } from './mail.ts';
import type { Mailer } from './mailer.ts';
import { claimMail, dropMail, endMail, retryMail } from './outbox-store.ts';
import type { SendOutcome } from './send-outcome.ts';

export type Sending = {
  readonly db: Database;
  readonly mailer: Mailer;
  readonly now: () => Date;
  readonly secretKey: Uint8Array;
  readonly log: Log;
  /** Whether a mail that waited still makes sense: nobody is reminded of what they have done. */
  readonly isWanted: (mail: ClaimedMail) => Promise<boolean>;
  /** What else a mail changes that was accepted, or will never be: in the transaction that says so in the outbox. */
  readonly onAccepted: (trx: DatabaseTransaction, mail: ClaimedMail) => Promise<void>;
  readonly onRefused: (trx: DatabaseTransaction, mail: ClaimedMail, byAddress: boolean) => Promise<void>;
};

/** Minutes until the next attempt, by the number of attempts made: nearly six days in all, as RFC 5321 4.5.4.1 asks. */
const delays = [1, 5, 15, 60, 240, 720, 1_440, 1_440, 1_440, 1_440];

/**
 * Sends what is due, one mail at a time: a server that dies between the mail server's yes and our commit sends that one mail a second
 * time and no other. Any number of servers may do it at once. `isOver` is asked before each mail.
 */
export async function sendWaiting(sending: Sending, isOver: () => boolean = () => false): Promise<void> {
  const { db, now, secretKey, log } = sending;
  while (!isOver()) {
    const mail = await claimMail(db, secretKey, now());
    if (mail === undefined) return;
    if ('unreadable' in mail) {
      log.error({ mail: mail.id }, 'a mail was sealed under another secret key and cannot be sent');
      await endMail(db, mail, { state: 'refused', error: 'unreadable' });
      continue;
    }
    const isLineDown = await sendOne(sending, mail);
    if (isLineDown) return;
  }
}

async function sendOne(sending: Sending, mail: ClaimedMail): Promise<boolean> {
  const { db, mailer, isWanted, onAccepted, onRefused } = sending;
  if (!(await isWanted(mail))) {
    await dropMail(db, mail);
    return false;
  }
  const outcome = await mailer.send(mail);
  if (outcome.is === 'accepted') {
    await end(db, mail, { state: 'sent', error: null }, (trx) => onAccepted(trx, mail));
    return false;
  }
  const delay = delays[mail.attempts - 1];
  if (outcome.is === 'refused' || delay === undefined) {
    const byAddress = outcome.is === 'refused' && outcome.address;
    await end(db, mail, { state: 'refused', error: outcome.reason }, (trx) => onRefused(trx, mail, byAddress));
    return false;
  }
  return waitAgain(sending, mail, outcome, delay);
}

async function waitAgain(
  { db, now, log }: Sending,
  mail: ClaimedMail,
  outcome: Extract<SendOutcome, { readonly is: 'failed' }>,
  delay: number,
): Promise<boolean> {
  log.warn({ mail: mail.id, attempts: mail.attempts, reason: outcome.reason }, 'a mail could not be sent yet');
  await retryMail(db, mail, outcome.reason, new Date(now().getTime() + delay * 60_000));
  return outcome.line;
}

const end = (
  db: Database,
  mail: ClaimedMail,
  how: Parameters<typeof endMail>[2],
  also: (trx: DatabaseTransaction) => Promise<void>,
): Promise<void> =>
  db.transaction().execute(async (trx) => {
    if (await endMail(trx, mail, how)) await also(trx);
  });
