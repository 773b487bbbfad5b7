import type { Database } from '../../platform/database/tables.ts';
import type { OutboxCounts } from './wave-contract.ts';

/** What the mail server said of the newest mail of an invitation, where it did not take it at once. */
export type Delivery = {
  readonly invitationId: string;
  readonly state: 'waiting' | 'refused';
  readonly attempts: number;
  readonly error: string;
};

type Report = { readonly troubles: readonly Delivery[]; readonly counts: OutboxCounts };

const start = 'invitation/';

export async function deliveriesOf(db: Database, invitationIds: readonly string[]): Promise<Report> {
  if (invitationIds.length === 0) return { troubles: [], counts: { waiting: 0, sent: 0, refused: 0 } };
  const rows = await db
    .selectFrom('outbox')
    .select(['ref', 'state', 'attempts', 'last_error'])
    .where(
      'ref',
      'in',
      invitationIds.map((id) => `${start}${id}`),
    )
    .orderBy('created_at')
    .execute();
  const newest = new Map(rows.map((row) => [row.ref, row]));
  const troubles = [...newest.values()].flatMap(({ ref, state, attempts, last_error: error }): readonly Delivery[] =>
    error === null || state === 'sent'
      ? []
      : [
          {
            invitationId: ref.slice(start.length),
            state: state === 'refused' ? 'refused' : 'waiting',
            attempts,
            error,
          },
        ],
  );
  const count = (...states: readonly string[]): number => rows.filter((row) => states.includes(row.state)).length;
  return { troubles, counts: { waiting: count('waiting', 'sending'), sent: count('sent'), refused: count('refused') } };
}
