import { expect, it } from 'vitest';
import { expectSound, expectSoundInBothLanguages, signIn } from './console-page.ts';
import { useChromium } from './respond-site.ts';
import { runPlatform } from './run-platform.ts';

const openPage = useChromium();
const phone = { viewport: { width: 360, height: 740 }, locale: 'en-GB', hasTouch: true };

it('the survey of a capacity-building activity, anonymous, run from a phone', async () => {
  const platform = await runPlatform({ carl: [{ role: 'capacity-building-officer' }] });
  const page = await openPage(phone);
  await signIn(page, platform.url, 'carl');
  await page.getByText('There are no surveys yet.').waitFor();
  await expectSoundInBothLanguages(page, 'no-surveys');

  await page.getByRole('link', { name: 'Open a post-activity survey' }).click();
  await page.getByRole('button', { name: 'Open the survey' }).click();
  await page.getByRole('alert').getByText('There are 2 problems').waitFor();
  expect(await page.title()).toMatch(/^Error: /);
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('problem-summary');
  await page.getByRole('link', { name: 'Place in English: Please fill in this field' }).click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('field-record-place');
  await page.keyboard.type('Astana');

  await page.getByLabel('Title in English').fill('National workshop on strategic planning');
  await page.getByLabel('Title in French').fill('Atelier national sur la planification stratégique');
  await page.getByLabel('Host Member').selectOption({ label: 'Kazakhstan' });
  await page.getByText('More about the activity').click();
  await page.getByLabel('Partner organizations').fill('OSCE');
  await page.getByLabel('Expected output').fill('Draft Strategic Plan 2013-2017');
  await page.getByLabel('Beneficiary Members').selectOption({ label: 'Kazakhstan' });
  await page.getByRole('button', { name: 'Add' }).click();
  await page.getByRole('button', { name: 'Remove Kazakhstan' }).waitFor();
  await page.getByRole('radio', { name: 'Anonymous' }).check();
  await page.frameLocator('iframe').getByText('‘National workshop on strategic planning’').first().waitFor();
  await expectSoundInBothLanguages(page, 'new-activity');
  await page.getByRole('button', { name: 'Save as draft' }).click();

  await page.getByRole('heading', { name: 'National workshop on strategic planning' }).waitFor();
  await page.getByRole('link', { name: 'Change the draft' }).click();
  await page.getByLabel('Number of Members invited').fill('12');
  expect(await page.getByLabel('Place in English').inputValue()).toBe('Astana');
  await page.getByRole('button', { name: 'Save as draft' }).click();
  await page.getByRole('button', { name: 'Open the survey' }).click();
  await expectSoundInBothLanguages(page, 'opening');
  await page.locator('.confirm').getByRole('button', { name: 'Open the survey' }).click();

  await page.getByRole('img', { name: /^QR code for/ }).waitFor();
  const address = (await page.locator('.share .address a').getAttribute('href')) ?? '';
  for (const overall of [5, 5, 4, 4, 2, 3]) {
    await platform.respond(address.split('/').at(-1) ?? '', { capacity: 'member', overall });
  }
  await page.locator('.big-count', { hasText: '6 responses received' }).waitFor();
  const survey = page.url();
  await page.goto(`${survey}/results`);
  await page.getByText('The results appear after the survey has closed').waitFor();
  expect(await page.getByRole('link', { name: 'Responses (CSV)' }).count()).toBe(0);
  await expectSoundInBothLanguages(page, 'withheld');

  await page.goto(survey);
  await page.getByRole('button', { name: 'Change the closing time' }).click();
  await page.locator('.confirm').getByLabel('Closes on').fill('2031-05-02');
  await page.locator('.confirm').getByRole('button', { name: 'Change the closing time' }).click();
  await page.getByText('2 May 2031, 18:00 (Brussels time)').waitFor();
  await page.getByRole('button', { name: 'Close the survey' }).click();
  await page.locator('.confirm').getByRole('button', { name: 'Close the survey' }).click();
  await page.getByRole('link', { name: 'See the results' }).click();
  await page.locator('.kpi-sentence').getByText('66.7% satisfied, 6 answers from delegates').waitFor();
  await page.getByText('No comparison yet').waitFor();
  await page.getByText('Anonymous: every figure counts delegates, not Members.').waitFor();
  await expectSound(page, 'activity-results');
});
