import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { createApp } from '../../../../server/app/app.ts';
import type { Dependencies } from '../../../../server/platform/dependencies.ts';
import { apiRoutes, type ApiRoute } from '../../../../server/app/openapi/api-routes.ts';
import type { OpenApiDocument, OperationObject } from '../../../../server/app/openapi/openapi-document.ts';
import { createTestClient } from '../../../setup/test-client.ts';

/** The routes as they are, and the description of them as a program gets it. */
export type DescribedApi = {
  readonly routes: readonly ApiRoute[];
  readonly document: OpenApiDocument;
  readonly operationOf: (route: ApiRoute) => OperationObject | undefined;
};

export async function describedApi(dependencies: Dependencies): Promise<DescribedApi> {
  const app = createApp(dependencies);
  const document: OpenApiDocument = await (await createTestClient(app, {}).get('/api/openapi.json')).json();
  return {
    routes: apiRoutes(app.routes),
    document,
    operationOf: ({ path, method }) => document.paths[path.replaceAll(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()],
  };
}

const ajv = addFormats.default(new Ajv.default({ strict: false, allErrors: true }));

/** What is wrong with a value by a JSON Schema of the document, as an outside program would find it. */
export function violations(schema: unknown, value: unknown): readonly string[] {
  const validate = ajv.compile(Object(schema));
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message, params }) => {
    return `${instancePath} ${message ?? ''} ${JSON.stringify(params)}`;
  });
}

/** The schema and example of a body, or the schema of an answer. */
export const contentOf = (holder: unknown, type: string): { readonly schema?: unknown; readonly example?: unknown } =>
  Object(Reflect.get(Object(Reflect.get(Object(holder), 'content')), type));
