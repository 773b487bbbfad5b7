import { newId } from '../../platform/database/new-id.ts';
import type { DatabaseTransaction } from '../../platform/database/tables.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { amendContact, takeLeave } from './contact-changes.ts';
import type { ContactPlan, PlannedChange } from '../../register/contacts/contact-contract.ts';
import type { ChangesMade } from '../../register/contacts/contact-contract.ts';
import { insertContact } from '../../register/contacts/contact-store.ts';

/** Does it in an order in which no Member ever has two contact points: who goes, who steps down, who steps up, who comes. */
export async function applyContactPlan(
  trx: DatabaseTransaction,
  { now, randomBytes }: Pick<Dependencies, 'now' | 'randomBytes'>,
  { changes }: ContactPlan,
): Promise<ChangesMade> {
  for (const change of changes.toSorted((one, other) => turnOf(one) - turnOf(other))) {
    if (change.kind === 'ended') await takeLeave(trx, change.before, now());
    else if (change.kind === 'changed') await amendContact(trx, change.before, change.after, now());
    else await insertContact(trx, { ...change.after, id: newId(randomBytes) }, now());
  }
  const count = (kind: PlannedChange['kind']): number => changes.filter((change) => change.kind === kind).length;
  return { added: count('added'), changed: count('changed'), ended: count('ended') };
}

function turnOf({ kind, after }: PlannedChange): number {
  if (kind === 'ended') return 0;
  if (kind === 'added') return 3;
  return after.role === 'deputy' ? 1 : 2;
}
