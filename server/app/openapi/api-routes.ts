import type { RouterRoute } from 'hono/types';
import { permissions } from '../../access/permissions/permissions.ts';
import type { Permission } from '../../access/permissions/permissions.ts';
import { z } from 'zod';
import type { DescribedOperation } from '../../platform/contract/operation.ts';
import { scopesOf as tabledScopes } from './operation.ts';
import { operationGroups } from './operations.ts';

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
    const apart = describedApart(name, steps);
    return {
      name,
      method,
      path,
      parameters: [...path.matchAll(/:(\w+)/g)].map(([, parameter = '']) => parameter),
      admits: steps.map(({ handler }) => admittedBy(handler)).find((who) => who !== undefined) ?? 'everybody',
      scopes: [...steps.flatMap(({ handler }) => scopesOf(handler)), ...(apart?.scopes ?? [])],
      operation: steps.map(({ handler }) => operationOf(handler)).find((operation) => operation !== undefined) ?? apart,
    };
  });
}

/** What stands in `operations/` until the noun has its contract. */
function describedApart(name: string, steps: readonly RouterRoute[]) {
  const group = operationGroups.find(({ operations }) => name in operations);
  const told = group?.operations[name];
  if (group === undefined || told === undefined) return undefined;
  const body = steps
    .map(({ handler }): unknown => Reflect.get(handler, 'bodySchema'))
    .find((schema) => schema instanceof z.ZodType);
  return { ...told, ...(body && { body }), group: group.name, scopes: tabledScopes(told) };
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
