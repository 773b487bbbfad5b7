import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { startSite, useChromium } from './respond-site.ts';

const openPage = useChromium();
const phone = { viewport: { width: 390, height: 700 }, locale: 'en-GB' } as const;

async function openForm(options: Parameters<typeof openPage>[0]): Promise<Page> {
  const site = await startSite();
  const { address } = await site.open({ confidentiality: 'anonymous' });
  const page = await openPage(options);
  await page.goto(`${site.url}/s/${address}`);
  await page.getByText('Your answers are saved on this device as you go.').waitFor();
  return page;
}

/** Between the bar on top and the lower edge. */
const isInSight = (place: Locator): Promise<boolean> =>
  place.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    const bar = document.querySelector('.side')?.getBoundingClientRect().bottom ?? 0;
    return top >= bar && bottom <= window.innerHeight;
  });

it('what is wrong is in sight and has the focus as soon as it is said, and leads to its question', async () => {
  const page = await openForm(phone);
  await page.evaluate(() => document.querySelector<HTMLButtonElement>('.end .primary')?.click());
  await page.evaluate(() => new Promise(requestAnimationFrame));
  expect(await isInSight(page.locator('.summary h2'))).toBe(true);
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('summary');
  await page.getByRole('link', { name: 'Overall, how satisfied' }).click();
  await page.waitForFunction(() => document.activeElement?.id === 'in-overall');
  // The way there is smooth: halfway the question is in sight and its first answer is not yet.
  const places = [page.locator('#question-overall legend'), page.locator('#in-overall')];
  const areInSight = async () => Promise.all(places.map(isInSight));
  await expect.poll(areInSight, { timeout: 5000 }).toEqual([true, true]);
});

it.each([
  { reducedMotion: 'reduce', behaviour: 'auto' },
  { reducedMotion: 'no-preference', behaviour: 'smooth' },
] as const)('who asks for $reducedMotion motion is taken along $behaviour', async ({ reducedMotion, behaviour }) => {
  const page = await openForm({ ...phone, reducedMotion });
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe(behaviour);
});
