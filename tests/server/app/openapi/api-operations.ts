import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createApp } from '../../../../server/app/app.ts';
import { apiRoutes } from '../../../../server/app/openapi/api-routes.ts';
import type { ApiRoute } from '../../../../server/app/openapi/api-routes.ts';
import { openMigratedSqlite } from '../../../../server/platform/database/open-database.ts';
import { createTestApp } from '../../../setup/test-app.ts';
import { systemScheduler } from '../../../../server/platform/time/scheduler.ts';
import { scratch } from '../../../setup/scratch.ts';

/** Every route of the API with what its steps say: read before the first test, so that each can have its own. */
export const routesByName: ReadonlyMap<string, ApiRoute> = await readRoutes();

export const operationOf = (name: string): ApiRoute['operation'] => routesByName.get(name)?.operation;

async function readRoutes(): Promise<ReadonlyMap<string, ApiRoute>> {
  const directory = mkdtempSync(join(scratch, 'surveys-routes-'));
  const database = await openMigratedSqlite(join(directory, 'surveys.db'), systemScheduler);
  const { dependencies } = await createTestApp(async () => database);
  const routes = apiRoutes(createApp(dependencies).routes);
  await database.close();
  rmSync(directory, { recursive: true, force: true });
  return new Map(routes.map((route) => [route.name, route]));
}
