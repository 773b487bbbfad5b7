import { encodeInstant } from '../../platform/database/codec.ts';
import type { Database } from '../../platform/database/tables.ts';
import type { Committee } from '../../../survey-definitions/surveys/committees.ts';
import type { Role, RoleGrant, StaffMember } from './roles.ts';

export type StaffState = 'invited' | 'active' | 'disabled';
export type StaffRecord = StaffMember & { readonly state: StaffState; readonly createdAt: string };

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
  const grants = await db.selectFrom('staff_role').selectAll().orderBy('role').orderBy('committee').execute();
  return rows.map((row) => toRecord(row, grants.filter((grant) => grant.staff_id === row.id).map(toGrant)));
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

export async function setRoles(db: Database, id: string, roles: readonly RoleGrant[]): Promise<void> {
  await db.deleteFrom('staff_role').where('staff_id', '=', id).execute();
  if (roles.length === 0) return;
  await db
    .insertInto('staff_role')
    .values(roles.map((grant) => toGrantRow(id, grant)))
    .onConflict((conflict) => conflict.columns(['staff_id', 'role', 'committee']).doNothing())
    .execute();
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

export async function rolesOf(db: Database, id: string): Promise<readonly RoleGrant[]> {
  const query = db.selectFrom('staff_role').selectAll().where('staff_id', '=', id);
  return (await query.orderBy('role').orderBy('committee').execute()).map(toGrant);
}

function toRecord(row: Row, roles: readonly RoleGrant[]): StaffRecord {
  const { id, email, name } = row;
  return { id, email, name, roles, state: stateOf(row), createdAt: row.created_at };
}

function stateOf(row: Row): StaffState {
  if (row.disabled_at !== null) return 'disabled';
  return row.password_hash === null ? 'invited' : 'active';
}

function toGrant(row: { readonly role: Role; readonly committee: Committee | '' }): RoleGrant {
  if (row.role !== 'committee-secretary') return { role: row.role };
  if (row.committee === '') throw new Error('a committee secretary without a committee is stored');
  return { role: row.role, committee: row.committee };
}

function toGrantRow(
  id: string,
  grant: RoleGrant,
): { readonly staff_id: string; readonly role: Role; readonly committee: Committee | '' } {
  return { staff_id: id, role: grant.role, committee: grant.role === 'committee-secretary' ? grant.committee : '' };
}
