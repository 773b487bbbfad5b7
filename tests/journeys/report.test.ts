import { officialLanguages } from '../../survey-definitions/reference/languages.ts';
import type { OfficialLanguage } from '../../survey-definitions/reference/language-entry.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { loadReport } from '../../server/results/report/load-report.ts';
import { sampleContent } from '../client/report/sample-content.ts';
import { launchChromium } from '../setup/chromium.ts';
import { axeViolations } from './axe-violations.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const links = { others: [{ language: 'fr', address: '#glance' }], pdf: '#glance', scorecard: '#glance' } as const;

async function openReport(language: OfficialLanguage, width: number): Promise<Page> {
  const report = await loadReport();
  if (!report) throw new Error('there is no build: npm run build');
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.setContent(report.renderReport({ ...sampleContent, language, isDemo: true, links }));
  return page;
}

it.each(officialLanguages)('axe finds nothing amiss in the report in %s', async (language) => {
  const page = await openReport(language, 1280);
  expect(await axeViolations(page)).toEqual([]);
});

it.each([1280, 768, 320])('at %i px only tables scroll', async (width) => {
  const page = await openReport('fr', width);
  const [whole, shown] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth] as const);
  expect(whole).toBeLessThanOrEqual(shown);
});

it.each([
  { area: '.cover, .glance, .layer', width: 673 },
  { area: '.across', width: 1017 },
])('on paper nothing of $area is wider than the page', async ({ area, width }) => {
  const page = await openReport('fr', width);
  await page.emulateMedia({ media: 'print' });
  const wide = await page.evaluate(
    (selector) =>
      [...document.querySelectorAll(selector)]
        .flatMap((root) => [...root.querySelectorAll('table, p, h2, h3, h4, dl, figure, svg')])
        .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
        .map((element) => element.outerHTML.slice(0, 80)),
    area,
  );
  expect(wide).toEqual([]);
});
