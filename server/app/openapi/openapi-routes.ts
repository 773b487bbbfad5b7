import { Hono } from 'hono';
import type { RouterRoute } from 'hono/types';
import type { AppEnv } from '../../platform/http/app-env.ts';
import { compressConstant, sendConstant } from '../../platform/http/compressed-constant.ts';
import type { CompressedConstant } from '../../platform/http/compressed-constant.ts';
import { fulfils } from '../../platform/contract/fulfils.ts';
import { apiRoutes } from './api-routes.ts';
import { docsPage, docsPolicy } from './docs-page.ts';
import { description } from './openapi-contract.ts';
import { openApiDocument } from './openapi-document.ts';

/** The description of the API, for machines and for people. It holds nothing that is not in the programme: no sign-in is asked. */
export function openApiRoutes(routes: () => readonly RouterRoute[]) {
  let made: Promise<{ readonly json: CompressedConstant; readonly page: CompressedConstant }> | undefined;
  // Made when it is first asked for: by then every route is there.
  const documents = async () => {
    const document = openApiDocument(apiRoutes(routes()));
    return {
      json: await compressConstant(JSON.stringify(document), 'application/json'),
      page: await compressConstant((await docsPage(document)).toString(), 'text/html; charset=utf-8'),
    };
  };

  return new Hono<AppEnv>()
    .get('/openapi.json', fulfils(description.forMachines), async (c) =>
      sendConstant(c, (await (made ??= documents())).json, 'no-cache'),
    )
    .get('/docs', fulfils(description.forPeople), async (c) => {
      c.header('Content-Security-Policy', docsPolicy);
      return sendConstant(c, (await (made ??= documents())).page, 'no-cache');
    });
}
