import { z } from 'zod';
import { groups } from '../../platform/contract/operation.ts';
import type { DescribedOperation, Operation } from '../../platform/contract/operation.ts';
import { grantableScopes } from '../../access/sessions/grantable-scopes.ts';
import type { ApiRoute } from './api-routes.ts';
import { overview, problemResponse, securitySchemes } from './openapi-frame.ts';

type Json = Readonly<Record<string, unknown>>;

export type OpenApiDocument = {
  readonly openapi: '3.1.0';
  readonly info: Json;
  readonly security: readonly Json[];
  readonly tags: readonly { readonly name: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationObject>>>>;
  readonly components: Json;
};

export type OperationObject = {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly description?: string;
  readonly security: readonly Json[];
  readonly parameters: readonly ParameterObject[];
  readonly requestBody?: { readonly required: true; readonly content: Readonly<Record<string, Json>> };
  readonly responses: Readonly<Record<string, Json>>;
};

export type ParameterObject = {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required: boolean;
  readonly schema: Json;
};

/** The OpenAPI description of the routes, group by group. */
export function openApiDocument(routes: readonly ApiRoute[]): OpenApiDocument {
  const described = groups.flatMap((group) =>
    routes.flatMap((route) =>
      route.operation?.group === group ? [{ route, object: operationObject(route, route.operation) }] : [],
    ),
  );
  const byPath = Map.groupBy(described, ({ route }) => route.path.replaceAll(/:(\w+)/g, '{$1}'));
  const methodsOf = (all: typeof described) =>
    Object.fromEntries(all.map(({ route, object }) => [route.method.toLowerCase(), object]));
  return {
    openapi: '3.1.0',
    info: overview,
    security: [{ accessToken: [] }, { session: [] }],
    tags: groups.map((name) => ({ name })),
    paths: Object.fromEntries([...byPath].map(([path, all]) => [path, methodsOf(all)])),
    components: { securitySchemes, responses: { Problem: problemResponse } },
  };
}

function operationObject(route: ApiRoute, operation: DescribedOperation): OperationObject {
  const { group, summary, description, status = 200 } = operation;
  const scope = route.scopes.length === 0 ? undefined : `Scope: ${route.scopes.join(', ')}.`;
  const words = [description, scope].filter(Boolean).join(' ');
  const body = requestBody(operation);
  return {
    operationId: operationIdOf(route),
    tags: [group],
    summary,
    ...(words !== '' && { description: words }),
    security: securityOf(route),
    parameters: [...route.parameters.map(pathParameter), ...queryParameters(operation)],
    ...(body && { requestBody: { required: true, content: body } }),
    responses: { [status]: responseOf(operation), '4XX': { $ref: '#/components/responses/Problem' } },
  };
}

/** `getSurveysIdResults`: unique, since method and path are. */
const operationIdOf = ({ method, path }: ApiRoute): string =>
  method.toLowerCase() +
  path
    .replace('/api', '')
    .split(/[/:.-]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

/** OpenAPI names a route's scopes in its security requirement, also where they are no scopes of OAuth. */
function securityOf({ admits, scopes }: ApiRoute): readonly Json[] {
  if (admits === 'staff') return [...(isForPrograms(scopes) ? [{ accessToken: scopes }] : []), { session: [] }];
  return admits === 'collaborator' ? [{ memberSession: [] }] : [];
}

/** What no token can carry is for people at the console alone. */
const isForPrograms = (scopes: readonly string[]): boolean =>
  scopes.every((scope) => grantableScopes.some((grantable) => grantable === scope));

const pathParameter = (name: string): ParameterObject => ({
  name,
  in: 'path',
  required: true,
  schema: { type: 'string' },
});

function queryParameters({ query }: Operation): readonly ParameterObject[] {
  if (query === undefined) return [];
  const { properties = {}, required = [] } = jsonSchema(query, 'input');
  return Object.entries(Object(properties)).map(([name, schema]) => ({
    name,
    in: 'query',
    required: Array.isArray(required) && required.includes(name),
    schema: Object(schema),
  }));
}

function requestBody({ body, example, file }: Operation): Readonly<Record<string, Json>> | undefined {
  if (file !== undefined) return { [file]: { schema: { type: 'string' }, example } };
  return body && { 'application/json': { schema: jsonSchema(body, 'input'), example } };
}

function responseOf({ summary, answer, query }: Operation): Json {
  if (answer === undefined) return { description: summary };
  if (typeof answer === 'string') {
    return { description: summary, content: { [answer]: { schema: { type: 'string' } } } };
  }
  const isPaged = query !== undefined && ('after' in query.shape || 'before' in query.shape);
  return {
    description: summary,
    headers: {
      ETag: { description: 'Send it back as If-None-Match: 304 if nothing changed.', schema: { type: 'string' } },
      ...(isPaged && { Link: { description: 'The next page, rel="next".', schema: { type: 'string' } } }),
    },
    content: { 'application/json': { schema: jsonSchema(answer, 'output') } },
  };
}

/** `input`: what may be sent, before it is trimmed and given its defaults. What no JSON Schema can say is left open. */
export function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
}
