import type { MiddlewareHandler } from 'hono';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { AppEnv } from '../../platform/http/app-env.ts';
import { admitStaff } from './admit-staff.ts';
import type { Admitted } from './admit-staff.ts';

export type StaffEnv = AppEnv & { Variables: Admitted };

/** For routes whose handlers ask for the permission themselves. */
export const requireStaff = (needs: Pick<Dependencies, 'db' | 'now'>): MiddlewareHandler<StaffEnv> =>
  admitStaff(needs).staff();
