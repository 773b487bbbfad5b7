import { fileURLToPath } from 'node:url';
import type { BrowserContextOptions } from 'playwright-core';
import { loadAssets } from '../../server/platform/http/assets.ts';
import { loadReport } from '../../server/results/report/load-report.ts';
import { hashPassword } from '../../server/access/staff/password-hash.ts';
import { createStaff, setPassword } from '../../server/access/staff/staff-store.ts';
import { createDemoApp } from '../server/results/scorecard/demo-app.ts';
import type { SurveyApp } from '../server/surveys/fielding/survey-app.ts';
import { openFreshSqlite } from '../setup/databases.ts';
import { emailOf, password } from './run-platform.ts';
import { serveApp } from './serve-app.ts';

export type DemoSite = { readonly app: SurveyApp; readonly url: string };

/** Of the Secretariat's strategic planning; signs in by password. */
export const planner = 'ines';

/** The synthetic history on a socket, its clock stopped: the same figures and the same pages on any day. */
export async function serveDemo(): Promise<DemoSite> {
  const assets = await loadAssets(fileURLToPath(new URL('../../build/client', import.meta.url)));
  const report = await loadReport();
  const app = await createDemoApp(openFreshSqlite, { assets, ...(report && { report }) });
  const { db, now } = app.dependencies;
  await createStaff(
    db,
    { id: planner, email: emailOf(planner), name: 'Ines', roles: [{ role: 'secretariat' }] },
    now(),
  );
  await setPassword(db, planner, await hashPassword(password));
  const { url } = await serveApp(app.dependencies);
  return { app, url };
}

export const widths = [320, 768, 1280] as const;
export const languages = ['en', 'fr'] as const;

/** A browser of a reader of that language, on a screen of that width. */
export const readerOf = (language: 'en' | 'fr', width: number): BrowserContextOptions => ({
  viewport: { width, height: 900 },
  locale: language === 'fr' ? 'fr-FR' : 'en-GB',
  timezoneId: 'Europe/Brussels',
});
