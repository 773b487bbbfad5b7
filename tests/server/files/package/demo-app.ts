import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openMigratedSqlite } from '../../../../server/platform/database/open-database.ts';
import { writeDemoHistory } from '../../../../server/app/demo/demo-history.ts';
import { publishDefinitions } from '../../../../server/questionnaires/publish-definitions.ts';
import { createTestApp } from '../../../setup/test-app.ts';
import type { TestApp } from '../../../setup/test-app.ts';
import { systemScheduler } from '../../../../server/platform/time/scheduler.ts';
import { scratch } from '../../../setup/scratch.ts';

export type DemoApp = { readonly app: TestApp; readonly end: () => Promise<void> };

/** The application over the demonstration's history, for all tests of a file: it takes seconds to write. */
export async function createDemoApp(): Promise<DemoApp> {
  const directory = mkdtempSync(join(scratch, 'surveys-package-'));
  const database = await openMigratedSqlite(join(directory, 'surveys.db'), systemScheduler);
  const app = await createTestApp(() => Promise.resolve(database));
  await publishDefinitions(app.dependencies);
  await writeDemoHistory(app.dependencies);
  return {
    app,
    end: async () => {
      await database.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
