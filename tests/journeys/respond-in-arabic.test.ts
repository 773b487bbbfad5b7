import { expect, it } from 'vitest';
import { examplePlan } from '../server/surveys/form-pages/respond-app.ts';
import { expectSound, startSite, useChromium } from './respond-site.ts';

const openPage = useChromium();

it.each([320, 1280])('the example is mirrored in Arabic and fits %i pixels', async (width) => {
  const site = await startSite();
  const { address } = await site.open(examplePlan);
  const page = await openPage({ viewport: { width, height: 700 } });
  await page.goto(`${site.url}/s/${address}?lang=ar`);
  expect(await page.evaluate(() => getComputedStyle(document.body).direction)).toBe('rtl');
  await page.getByText('راضٍ جدًا').first().click();
  await page.getByText('حُفظت على هذا الجهاز').waitFor();
  await expectSound(page);
  const [legend, group] = await page
    .locator('#question-overall, #question-overall legend')
    .evaluateAll((found) => found.map((element) => element.getBoundingClientRect().right).toReversed());
  expect(Math.abs((legend ?? 0) - (group ?? 0)), 'a question begins at the right edge').toBeLessThan(2);
  const best = await page.locator('input[name="overall"][value="5"]').boundingBox();
  const worst = await page.locator('input[name="overall"][value="1"]').boundingBox();
  // In a row the scale runs from right to left; in a list from top to bottom.
  if (width > 640) expect(best?.x).toBeGreaterThan(worst?.x ?? Infinity);
  else expect(best?.y).toBeLessThan(worst?.y ?? -Infinity);
});

it('a dot stands between each two languages, whichever way they run', async () => {
  const site = await startSite();
  const { address } = await site.open(examplePlan);
  const page = await openPage({ viewport: { width: 1280, height: 700 } });
  await page.goto(`${site.url}/s/${address}?lang=en`);
  const [, french, arabic] = await page
    .locator('dd bdi')
    .evaluateAll((found) => found.map((element) => element.getBoundingClientRect()));
  expect((arabic?.left ?? 0) - (french?.right ?? 0)).toBeGreaterThan(5);
});

it('every choice is large enough for a finger', async () => {
  const site = await startSite();
  const { address } = await site.open(examplePlan);
  for (const width of [320, 900]) {
    const page = await openPage({ viewport: { width, height: 700 } });
    await page.goto(`${site.url}/s/${address}?lang=en`);
    const boxes = await page
      .locator('.choice, select, .end button')
      .evaluateAll((elements) =>
        elements.map((element) => element.getBoundingClientRect()).map(({ width: w, height: h }) => Math.min(w, h)),
      );
    expect(boxes.length).toBeGreaterThan(20);
    expect(Math.min(...boxes)).toBeGreaterThanOrEqual(44);
  }
});
