import { expect, it } from 'vitest';
import { expectSoundInBothLanguages, signIn } from './console-page.ts';
import { useChromium } from './respond-site.ts';
import { runPlatform } from './run-platform.ts';

const openPage = useChromium();

it('the Secretariat types in a baseline and imports a file, whole or not at all', async () => {
  const platform = await runPlatform({ sofia: [{ role: 'secretariat' }] });
  const page = await openPage({ viewport: { width: 1280, height: 860 }, locale: 'en-GB' });
  await signIn(page, platform.url, 'sofia');
  await page.getByRole('link', { name: 'Reference figures', exact: true }).click();
  await page.getByRole('link', { name: 'Baselines' }).click();
  await page.getByRole('button', { name: 'Record the baseline' }).click();
  await page.getByRole('alert').getByText('There are 4 problems').waitFor();
  await page.getByRole('combobox', { name: 'KPI' }).selectOption('RES.satisfaction-overall');
  await page.getByLabel('Rate').fill('78,2 %');
  await page.getByLabel('Date', { exact: true }).fill('2022-03-31');
  await page.getByLabel('Source').fill('Annual survey 2022');
  await page.getByLabel('What was counted').selectOption('Members');
  await page.getByRole('button', { name: 'Record the baseline' }).click();
  await page
    .getByText("The baseline of ‘RES · Improve Members' overall satisfaction with WCO action’ is recorded.")
    .waitFor();
  const row = page.getByRole('row', { name: /^RES · Improve Members/ });
  expect(await row.innerText()).toMatch(/78\.2%\s+unknown\s+unknown\s+Members/);

  const chooseFile = (csv: string) =>
    page.getByLabel('CSV file').setInputFiles({ name: 'b.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await chooseFile('series,rate,n,date,source\nSO1.satisfaction-ptc,0.78,90,2022-10-21,Report\nSO9,140,x,soon,\n');
  await page.getByText('Nothing was imported: 6 errors').waitFor();
  await page.getByRole('row', { name: '2 rate Is this a share or a percentage?' }).waitFor();
  await page.getByRole('row', { name: '3 series There is no such satisfaction KPI' }).waitFor();
  await expectSoundInBothLanguages(page, 'baselines');

  await chooseFile('series,rate,n,date,source\nSO1.satisfaction-ptc,78,90,2022-10-21,Report\n');
  await page.getByText('1 baseline imported.').waitFor();
  await page.getByRole('button', { name: 'Withdraw' }).nth(1).click();
  await page.getByText('withdrawn', { exact: true }).waitFor();
  const [sample] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download a sample file' }).click(),
  ]);
  expect(sample.suggestedFilename()).toBe('baselines-sample.csv');
  await page.setViewportSize({ width: 360, height: 740 });
  await expectSoundInBothLanguages(page, 'baselines-phone');
});
