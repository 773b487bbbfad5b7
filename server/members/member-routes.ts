import { Hono } from 'hono';
import type { Dependencies } from '../dependencies.ts';
import { requireStaff } from '../staff/require-staff.ts';

/** The register of Members, for staff to choose from. */
export function memberRoutes(dependencies: Dependencies) {
  const members = [...dependencies.members.values()].map(({ id, name, region }) => ({ id, name, region }));
  return new Hono().get('/', requireStaff(dependencies), (c) => c.json({ members }));
}
