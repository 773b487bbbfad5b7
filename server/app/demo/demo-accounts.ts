import { committees } from '../../../survey-definitions/reference/committees.ts';
import type { Database } from '../../platform/database/tables.ts';
import { hashPassword } from '../../access/staff/password-hash.ts';
import type { RoleGrant } from '../../access/permissions/roles.ts';
import { createStaff, setPassword } from '../../access/staff/staff-store.ts';

export type DemoAccount = {
  readonly role: RoleGrant['role'];
  readonly committee: string | null;
  readonly email: string;
  readonly password: string;
};

const people: readonly { readonly id: string; readonly name: string; readonly grant: RoleGrant }[] = [
  { id: 'administrator', name: 'Administrator', grant: { role: 'administrator' } },
  { id: 'secretariat', name: 'Secretariat', grant: { role: 'secretariat' } },
  ...committees.map((committee) => ({
    id: committee.toLowerCase(),
    name: `${committee} Secretary`,
    grant: { role: 'committee-secretary', committee } as const,
  })),
  { id: 'capacity-building', name: 'Capacity-building officer', grant: { role: 'capacity-building-officer' } },
];

/** One account per role, and one secretary per committee. Passwords are new at each start. */
export async function createDemoAccounts(
  db: Database,
  randomBytes: (size: number) => Uint8Array,
  now: Date,
): Promise<readonly DemoAccount[]> {
  const accounts: DemoAccount[] = [];
  for (const { id, name, grant } of people) {
    const email = `${id}@demo.example`;
    const password = Buffer.from(randomBytes(15)).toString('base64url');
    await createStaff(db, { id, email, name, roles: [grant] }, now);
    await setPassword(db, id, await hashPassword(password));
    accounts.push({
      role: grant.role,
      committee: grant.role === 'committee-secretary' ? grant.committee : null,
      email,
      password,
    });
  }
  return accounts;
}
