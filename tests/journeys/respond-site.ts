import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest';
import { createApp } from '../../server/app/app.ts';
import { loadAssets } from '../../server/platform/http/assets.ts';
import { startServer } from '../../server/platform/start-server.ts';
import { createRespondApp } from '../server/surveys/form-pages/respond-app.ts';
import type { SurveyApp } from '../server/surveys/fielding/survey-app.ts';
import { launchChromium } from '../setup/chromium.ts';
import { openFreshSqlite } from '../setup/databases.ts';
import { systemScheduler } from '../../server/platform/time/scheduler.ts';
import { axeViolations } from './axe-violations.ts';

export type Site = SurveyApp & {
  readonly url: string;
  readonly stop: () => Promise<void>;
  readonly answers: () => Promise<unknown[]>;
};

/** The platform on a socket of its own, with the pages as `npm run build` made them. */
export async function startSite(): Promise<Site> {
  const app = await createRespondApp(openFreshSqlite);
  const assets = await loadAssets(fileURLToPath(new URL('../../build/client', import.meta.url)));
  const { fetch } = createApp({ ...app.dependencies, assets });
  const server = await startServer(fetch, { host: '127.0.0.1', port: 0 }, systemScheduler);
  onTestFinished(server.stop);
  const { db } = app.dependencies;
  const answers = async () => {
    const rows = [
      ...(await db.selectFrom('response').select('answers').execute()),
      ...(await db.selectFrom('ballot').select('answers').execute()),
    ];
    return rows.map((row): unknown => JSON.parse(row.answers));
  };
  return { ...app, url: server.url, stop: server.stop, answers };
}

/** One browser for the tests of a file; each test gets a context of its own, as if another person sat there. */
export function useChromium(): (options: BrowserContextOptions) => Promise<Page> {
  let browser: Browser | undefined;
  beforeAll(async () => void (browser = await launchChromium()));
  afterAll(() => browser?.close());
  return async (options) => {
    const context = await browser?.newContext(options);
    const page = await context?.newPage();
    if (!context || !page) throw new Error('there is no browser');
    page.setDefaultTimeout(10_000);
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    onTestFinished(async () => {
      await context.close();
      expect(complaints).toEqual([]);
    });
    return page;
  };
}

/** Neither axe nor a narrow screen finds anything amiss. */
export async function expectSound(page: Page): Promise<void> {
  expect(await axeViolations(page)).toEqual([]);
  const width = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth] as const);
  expect(width[0], 'nothing is wider than the screen').toBeLessThanOrEqual(width[1]);
}
