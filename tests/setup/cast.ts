import type { Database } from '../../server/platform/database/tables.ts';
import type { RoleGrant } from '../../server/access/permissions/roles.ts';
import { createStaff } from '../../server/access/staff/staff-store.ts';

/** The same people in every test; the id is the name. */
export const cast = {
  alice: [{ role: 'administrator' }],
  sofia: [{ role: 'secretariat' }],
  paul: [{ role: 'committee-secretary', committee: 'PTC' }],
  hana: [{ role: 'committee-secretary', committee: 'HSC' }],
  carl: [{ role: 'capacity-building-officer' }],
} as const satisfies Record<string, readonly RoleGrant[]>;

export type CastName = keyof typeof cast;

export const castNames: readonly CastName[] = ['alice', 'sofia', 'paul', 'hana', 'carl'];

export function emailOf(name: CastName): string {
  return `${name}@wco.test`;
}

/** Nobody has a password that can be typed: to hash one takes 40 ms. A test that signs in by password sets one. */
export async function createCast(db: Database, now: Date): Promise<void> {
  for (const name of castNames) {
    await createStaff(db, { id: name, email: emailOf(name), name, roles: cast[name] }, now);
  }
  // No password matches it, but it counts as one: these people have accepted their invitations.
  await db.updateTable('staff').set({ password_hash: unmatchable }).execute();
}

const unmatchable = `$argon2id$v=19$m=19456,t=2,p=1$${'A'.repeat(22)}$${'A'.repeat(43)}`;
