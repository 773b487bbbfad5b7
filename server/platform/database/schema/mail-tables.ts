export const mailKinds = ['invitation', 'reminder', 'extension', 'colleague'] as const;
export type MailKind = (typeof mailKinds)[number];

/** `sending`: some server holds it until its lease ends; then it waits again. */
export type OutboxState = 'waiting' | 'sending' | 'sent' | 'refused';

export interface MailTables {
  outbox: {
    readonly id: string;
    readonly to_address: string;
    readonly subject: string;
    /** Sealed (`sealed-text.ts`): it may hold somebody's access code. Emptied once the mail is sent or refused. */
    text: string;
    /** Sealed and emptied like `text` */
    html: string;
    /** JSON text, sealed and emptied like `text` */
    headers: string;
    readonly kind: MailKind;
    /** What the mail is about, as in 'invitation/abc' */
    readonly ref: string;
    readonly created_at: string;
    next_attempt_at: string;
    attempts: number;
    state: OutboxState;
    lease_until: string | null;
    /** Made with the mail and the same at every attempt, so that a receiver can know a duplicate */
    readonly message_id: string;
    last_error: string | null;
  };
  mail_template: {
    readonly kind: MailKind;
    readonly language: string;
    subject: string;
    body: string;
    revision: number;
    updated_at: string;
  };
}
