import type { RouterRoute } from 'hono/types';
import { permissions } from '../../access/permissions/permissions.ts';
import type { Permission } from '../../access/permissions/permissions.ts';
import type { DescribedOperation } from '../../platform/contract/operation.ts';

/** A route of the API as its steps show it: `admitStaff` and the like say whom they let in, `fulfils` says what contract they keep. */
export type ApiRoute = {
  /** `GET /api/surveys/:id` */
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly string[];
  readonly admits: 'staff' | 'collaborator' | 'everybody';
  /** The permissions that an access token needs; nothing where being signed in is enough. */
  readonly scopes: readonly Permission[];
  /** Absent where nothing is said about it; the tests see to it that there is none such. */
  readonly operation: DescribedOperation | undefined;
};

/** Every route under /api, once: Hono lists each step of a route apart. */
export function apiRoutes(routes: readonly RouterRoute[]): readonly ApiRoute[] {
  const ours = routes.filter(({ method, path }) => method !== 'ALL' && path.startsWith('/api/'));
  const byName = Map.groupBy(ours, ({ method, path }) => `${method} ${path}`);
  return [...byName].map(([name, steps]) => {
    const [method = '', path = ''] = name.split(' ');
    return {
      name,
      method,
      path,
      parameters: [...path.matchAll(/:(\w+)/g)].map(([, parameter = '']) => parameter),
      admits: steps.map(({ handler }) => admittedBy(handler)).find((who) => who !== undefined) ?? 'everybody',
      scopes: steps.flatMap(({ handler }) => scopesOf(handler)),
      operation: steps.map(({ handler }) => operationOf(handler)).find((operation) => operation !== undefined),
    };
  });
}

function admittedBy(step: object): 'staff' | 'collaborator' | undefined {
  const who: unknown = Reflect.get(step, 'admits');
  return who === 'staff' || who === 'collaborator' ? who : undefined;
}

function scopesOf(step: object): readonly Permission[] {
  const scopes: unknown = Reflect.get(step, 'scopes');
  return Array.isArray(scopes) ? scopes.filter(isPermission) : [];
}

const isPermission = (value: unknown): value is Permission => permissions.some((permission) => permission === value);

function operationOf(step: object): DescribedOperation | undefined {
  const operation: unknown = Reflect.get(step, 'operation');
  return isOperation(operation) ? operation : undefined;
}

const isOperation = (value: unknown): value is DescribedOperation =>
  typeof value === 'object' && value !== null && 'summary' in value && 'group' in value;
