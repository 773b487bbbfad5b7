import { encodeInstant } from '../../platform/database/codec.ts';
import type { Database } from '../../platform/database/tables.ts';
import { allRoles, rolesOf, setRoles } from '../permissions/role-store.ts';
import type { RoleGrant } from '../permissions/roles.ts';
import type { StaffMember } from '../permissions/staff-member.ts';
import type { StaffRecord } from './staff-contract.ts';

const columns = ['id', 'email', 'name', 'password_hash', 'disabled_at', 'created_at'] as const;

type Row = {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly password_hash: string | null;
  readonly disabled_at: string | null;
  readonly created_at: string;
};

/** By address. Some dozens of people: no paging. */
export async function listStaff(db: Database): Promise<readonly StaffRecord[]> {
  const rows = await db.selectFrom('staff').select(columns).orderBy('email').execute();
  const roles = await allRoles(db);
  return rows.map((row) => toRecord(row, roles.get(row.id) ?? []));
}

export async function findStaff(db: Database, id: string): Promise<StaffRecord | undefined> {
  const row = await db.selectFrom('staff').select(columns).where('id', '=', id).executeTakeFirst();
  return row && toRecord(row, await rolesOf(db, row.id));
}

export async function findStaffByEmail(
  db: Database,
  email: string,
): Promise<(StaffRecord & { readonly passwordHash: string | null }) | undefined> {
  const row = await db.selectFrom('staff').select(columns).where('email', '=', email).executeTakeFirst();
  return row && { ...toRecord(row, await rolesOf(db, row.id)), passwordHash: row.password_hash };
}

/** False if the address is taken; then nothing is stored. */
export async function createStaff(db: Database, staff: StaffMember, now: Date): Promise<boolean> {
  const { id, email, name } = staff;
  const created = await db
    .insertInto('staff')
    .values({ id, email, name, password_hash: null, disabled_at: null, created_at: encodeInstant(now) })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (created !== undefined) await setRoles(db, id, staff.roles);
  return created !== undefined;
}

/** A new password ends every session and every access token: whoever knew the old one is out. */
export async function setPassword(db: Database, id: string, passwordHash: string): Promise<void> {
  await db.updateTable('staff').set({ password_hash: passwordHash }).where('id', '=', id).execute();
  await db.deleteFrom('staff_session').where('staff_id', '=', id).execute();
  await db.deleteFrom('access_token').where('staff_id', '=', id).execute();
}

/** Ends every session, every open invitation and every access token with it. */
export async function disableStaff(db: Database, id: string, now: Date): Promise<void> {
  await db
    .updateTable('staff')
    .set({ disabled_at: encodeInstant(now) })
    .where('id', '=', id)
    .execute();
  await db.deleteFrom('staff_session').where('staff_id', '=', id).execute();
  await db.deleteFrom('staff_invitation').where('staff_id', '=', id).execute();
  await db.deleteFrom('access_token').where('staff_id', '=', id).execute();
}

export async function enableStaff(db: Database, id: string): Promise<void> {
  await db.updateTable('staff').set({ disabled_at: null }).where('id', '=', id).execute();
}

/** Administrators who can sign in. */
export async function countAdministrators(db: Database): Promise<number> {
  const { count } = await db
    .selectFrom('staff')
    .innerJoin('staff_role', 'staff_role.staff_id', 'staff.id')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('staff_role.role', '=', 'administrator')
    .where('staff.disabled_at', 'is', null)
    .where('staff.password_hash', 'is not', null)
    .executeTakeFirstOrThrow();
  return count;
}

function toRecord(row: Row, roles: readonly RoleGrant[]): StaffRecord {
  const { id, email, name } = row;
  return { id, email, name, roles, state: stateOf(row), createdAt: row.created_at };
}

function stateOf(row: Row): StaffRecord['state'] {
  if (row.disabled_at !== null) return 'disabled';
  return row.password_hash === null ? 'invited' : 'active';
}

/** Names by id, of those who wrote entries: an entry keeps the id. */
export async function staffNames(db: Database, ids: readonly string[]): Promise<Readonly<Record<string, string>>> {
  if (ids.length === 0) return {};
  const rows = await db
    .selectFrom('staff')
    .select(['id', 'name'])
    .where('id', 'in', [...new Set(ids)])
    .execute();
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]));
}
