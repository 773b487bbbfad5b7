import type { RouterRoute } from 'hono/types';
import { z } from 'zod';

/** A route of the API as its steps show it. */
export type ApiRoute = {
  /** `GET /api/surveys/:id` */
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly string[];
  readonly body: z.ZodType | undefined;
  readonly admits: 'staff' | 'collaborator' | 'everybody';
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
      body: steps.map(({ handler }) => schemaOf(handler)).find((schema) => schema !== undefined),
      admits: steps.map(({ handler }) => admittedBy(handler)).find((who) => who !== undefined) ?? 'everybody',
    };
  });
}

function schemaOf(step: object): z.ZodType | undefined {
  const schema: unknown = Reflect.get(step, 'bodySchema');
  return schema instanceof z.ZodType ? schema : undefined;
}

function admittedBy(step: object): 'staff' | 'collaborator' | undefined {
  const who: unknown = Reflect.get(step, 'admits');
  return who === 'staff' || who === 'collaborator' ? who : undefined;
}
