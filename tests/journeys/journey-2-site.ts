import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { loadRenderCollaborate } from '../../server/wave/member-pages/load-render-collaborate.ts';
import type { AppDependencies } from '../../server/app/app.ts';
import { loadAssets } from '../../server/platform/http/assets.ts';
import { colleague, createMemberApp } from '../server/wave/member-form/member-app.ts';
import type { MemberApp } from '../server/wave/member-form/member-app.ts';
import { openFreshSqlite } from '../setup/databases.ts';
import { serveApp } from './serve-app.ts';
import type { ServedApp } from './serve-app.ts';
import { expectSound } from './respond-site.ts';

export type MemberSite = MemberApp &
  ServedApp & {
    /** The personal link of the contact point, and of a colleague who has the first two of these sections. */
    readonly links: { readonly lead: string; readonly colleague: string };
  };

export const phone = { viewport: { width: 360, height: 740 }, locale: 'en-GB', hasTouch: true };
export const desktop = { viewport: { width: 1280, height: 860 }, locale: 'en-GB', timezoneId: 'Africa/Nairobi' };

/** The platform on a socket of its own, with an open wave and the pages as `npm run build` made them. */
export async function startMemberSite(): Promise<MemberSite> {
  const app = await createMemberApp(openFreshSqlite, { closesAt: '2026-12-18T17:00:00.000Z' }, await builtPages());
  const served = await serveApp(app.dependencies);
  const { url } = served;
  const marie = await app.issue({ person: { name: 'Marie Martin', email: 'marie@douane.test', language: 'en' } });
  const luc = await app.issue({
    ...colleague,
    person: { name: 'Luc Bernard', email: 'luc@douane.test', language: 'en' },
    sections: ['overall', 'so1'],
  });
  return { ...app, ...served, links: { lead: `${url}/m#${marie.code}`, colleague: `${url}/m#${luc.code}` } };
}

/** The Member's pages and what they load. */
export async function builtPages(): Promise<Pick<AppDependencies, 'renderCollaborate' | 'assets'>> {
  const renderCollaborate = await loadRenderCollaborate(true);
  if (!renderCollaborate) throw new Error('there is no build: npm run build');
  return {
    renderCollaborate,
    assets: await loadAssets(fileURLToPath(new URL('../../build/client', import.meta.url))),
  };
}

/** Opens the form by a personal link, and waits until the script is at work. */
export async function enter(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.getByText('Your link is valid').waitFor();
  expect(page.url()).not.toContain('#');
  await page.getByRole('button', { name: 'Open the form' }).click();
  await page.getByText('Everything is saved').waitFor();
}

/** CSS pixels. The empty questionnaire is 90,000 high: a picture of all of it takes longer than a busy machine is given. */
const tallest = 10_000;

/** Neither axe nor a narrow screen finds anything amiss; SHOTS names a folder for pictures. */
export async function expectSoundAs(page: Page, name: string): Promise<void> {
  const shots = process.env['SHOTS'];
  if (shots !== undefined) {
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    const [width, whole] = await page.evaluate(() => [innerWidth, document.documentElement.scrollHeight] as const);
    const clip = { x: 0, y: 0, width, height: Math.min(whole, tallest) };
    await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true, clip, timeout: 60_000 });
  }
  await expectSound(page);
}
