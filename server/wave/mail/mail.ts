import type { MailKind, OutboxState } from '../../platform/database/schema/mail-tables.ts';

export { mailKinds } from '../../platform/database/schema/mail-tables.ts';
export type { MailKind, OutboxState };

/** A mail ready to be sent to one person. */
export type Mail = {
  /** One address (`mail-address.ts`). */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Beside the usual ones, such as List-Unsubscribe. */
  readonly headers: Readonly<Record<string, string>>;
};

/** A mail of the outbox, claimed by this server for one attempt. */
export type ClaimedMail = Mail & {
  readonly id: string;
  readonly kind: MailKind;
  readonly ref: string;
  readonly messageId: string;
  /** Attempts, this one included. */
  readonly attempts: number;
};
