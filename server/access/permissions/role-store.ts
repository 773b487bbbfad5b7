import type { Committee } from '../../../survey-definitions/reference/committees.ts';
import type { Database } from '../../platform/database/tables.ts';
import type { Role, RoleGrant } from './roles.ts';

/** Of everybody, by their ids. */
export async function allRoles(db: Database): Promise<ReadonlyMap<string, readonly RoleGrant[]>> {
  const rows = await db.selectFrom('staff_role').selectAll().orderBy('role').orderBy('committee').execute();
  const grants = Map.groupBy(rows, (row) => row.staff_id);
  return new Map([...grants].map(([id, of]) => [id, of.map(toGrant)]));
}

export async function rolesOf(db: Database, id: string): Promise<readonly RoleGrant[]> {
  const query = db.selectFrom('staff_role').selectAll().where('staff_id', '=', id);
  return (await query.orderBy('role').orderBy('committee').execute()).map(toGrant);
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
