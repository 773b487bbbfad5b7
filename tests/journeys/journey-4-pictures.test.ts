import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { expectSound, signIn } from './console-page.ts';
import { expectPicture } from './expect-picture.ts';
import { languages, planner, readerOf, serveDemo, widths } from './journey-4-site.ts';
import { useChromium } from './respond-site.ts';

const openPage = useChromium();

const views = {
  scorecard: '/console/scorecard?year=2025',
  map: '/console/scorecard/map?year=2025',
  series: '/console/scorecard/series/RES.satisfaction-overall?year=2025',
  instruments: '/console/scorecard/series/SO1.instruments?year=2025',
  recorded: '/console/scorecard/series/SP3.external-experts?year=2025',
} as const;

/** The views whose pictures are kept; the others are looked at by axe alone. */
const drawn: readonly string[] = ['scorecard', 'map', 'series'];

it.each(languages)(
  'in %s every screen of the scorecard is what it was, at three widths',
  async (language) => {
    const { url } = await serveDemo();
    for (const width of widths) {
      const page = await openPage(readerOf(language, width));
      await signInAs(page, url, language);
      for (const [name, path] of Object.entries(views)) {
        await page.goto(`${url}${path}`);
        await page.locator('.years').waitFor();
        expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
        await expectSound(page, `${name}-${language}-${width}`);
        if (drawn.includes(name)) await expectPicture(page, `${name}-${language}-${width}`);
      }
    }
  },
  300_000,
);

/** Signs in by the English words, then goes on in the language. */
async function signInAs(page: Page, url: string, language: 'en' | 'fr'): Promise<void> {
  await page.goto(`${url}/console`);
  await page.evaluate(() => localStorage.setItem('console-language', 'en'));
  await signIn(page, url, planner);
  await page.evaluate((code) => localStorage.setItem('console-language', code), language);
}
