import { expect, it } from 'vitest';
import { expectSoundInBothLanguages, signIn } from './console-page.ts';
import { useChromium } from './respond-site.ts';
import { runPlatform } from './run-platform.ts';

const openPage = useChromium();

it('a screen whose script cannot be fetched says so, and is there when it is tried again', async () => {
  const platform = await runPlatform({ sofia: [{ role: 'secretariat' }] });
  const page = await openPage({ viewport: { width: 1280, height: 860 }, locale: 'en-GB' });
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  await signIn(page, platform.url, 'sofia');
  const scripts = '**/assets/part-figure-list-view-*.js';
  await page.route(scripts, (route) => route.abort());
  await page.getByRole('link', { name: 'Reference figures', exact: true }).click();
  await page.getByRole('heading', { name: 'The server is not responding' }).waitFor();
  await expectSoundInBothLanguages(page, 'late-script');
  await page.unroute(scripts);
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('link', { name: 'Baselines' }).click();
  await page.getByRole('heading', { name: 'Baselines', level: 1 }).waitFor();
  expect(complaints.filter((text) => text.includes('Content Security Policy'))).toEqual([]);
});
