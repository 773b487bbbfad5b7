import type { StoredDisposition } from '../../platform/database/schema/invitation-tables.ts';

export type { StoredDisposition };

/** What an invitation comes back to when an opt-out or a refusal is taken back. */
export const backTo = (sentAt: string | null): StoredDisposition => (sentAt === null ? 'not-sent' : 'sent');

/** To whom a further mail may go. */
export const takesMail = (
  disposition: StoredDisposition,
): disposition is Exclude<StoredDisposition, 'opted-out' | 'will-not-answer'> =>
  disposition !== 'opted-out' && disposition !== 'will-not-answer';
