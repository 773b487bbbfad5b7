import { expect, it } from 'vitest';
import { recordDemoFigures } from '../../server/app/demo/record-demo-figures.ts';
import { expectSoundInBothLanguages, signIn } from './console-page.ts';
import { useChromium } from './respond-site.ts';
import { runPlatform } from './run-platform.ts';

const openPage = useChromium();
const desktop = { viewport: { width: 1280, height: 860 }, locale: 'en-GB' } as const;
const phone = { width: 320, height: 640 } as const;

it('the Secretariat records a figure, corrects it and sees both entries', async () => {
  const platform = await runPlatform({ sofia: [{ role: 'secretariat' }] });
  await recordDemoFigures(platform.db, 'sofia', new Date());
  const page = await openPage(desktop);
  await signIn(page, platform.url, 'sofia');
  await page.getByRole('link', { name: 'Reference figures', exact: true }).click();
  await page.getByText(/^16 of 16 KPIs have a figure for \d{4}\.$/).waitFor();
  await expectSoundInBothLanguages(page, 'figures');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download as CSV' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('figures.csv');

  await page
    .getByRole('row', { name: /^SP2 · Increase the number of seizures/ })
    .getByRole('link')
    .click();
  await page
    .getByRole('heading', { name: 'SP2 · Increase the number of seizures made as a result of joint operations' })
    .waitFor();
  await page.getByRole('button', { name: 'Record the figure' }).click();
  await page.getByRole('alert').getByText('There are 3 problems').waitFor();
  await expectSoundInBothLanguages(page, 'figure-problems');
  await page.getByLabel('Period').fill('2026-01/2026-06');
  await page.getByText('Understood as: January 2026 – June 2026').waitFor();
  await page.getByLabel('Value').fill('1 540');
  await page.getByLabel('Joint operations').fill('7');
  await page.getByLabel('Source').fill('Final reports, first half-year');
  await page.getByRole('button', { name: 'Record the figure' }).click();
  await page.getByText('The figure is recorded.').waitFor();
  const half = page.getByRole('row', { name: /^January 2026 – June 2026/ });
  expect(await half.innerText()).toMatch(/1,540\s+7 operations/);

  await page.getByRole('button', { name: 'Correct the figure for January 2026 – June 2026' }).click();
  await page.getByLabel('Value').fill('1545');
  await page.getByRole('button', { name: 'Save the correction' }).click();
  await page.getByText('The figure is corrected.').waitFor();
  expect(await half.count()).toBe(2);
  expect(await half.nth(1).innerText()).toContain('corrected by sofia');
  await expectSoundInBothLanguages(page, 'figure-series');
  await page.setViewportSize(phone);
  await expectSoundInBothLanguages(page, 'figure-series-phone');
  await page.goto(`${platform.url}/console/figures`);
  await page.getByText(/^16 of 16 KPIs/).waitFor();
  await expectSoundInBothLanguages(page, 'figures-phone');
});

it('a file of figures is shown before it is recorded, and refused whole with every mistake', async () => {
  const platform = await runPlatform({ sofia: [{ role: 'secretariat' }] });
  await recordDemoFigures(platform.db, 'sofia', new Date());
  const page = await openPage(desktop);
  await signIn(page, platform.url, 'sofia');
  await page.goto(`${platform.url}/console/figures`);
  await page.getByRole('link', { name: 'Import a file' }).click();
  const chooseFile = (lines: readonly string[]) =>
    page
      .getByLabel('CSV file')
      .setInputFiles({ name: 'f.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) });
  const header = 'series;période;valeur;sur;source';
  await chooseFile([header, 'ORG.completion;2025;0,9;;Revue', 'SP1.satisfaction;2025;80;;x', 'SP2.seizures;2031;4;;']);
  await page.getByText('Nothing was imported: 4 errors').waitFor();
  await page.getByRole('row', { name: '3 series There is no KPI with this code' }).waitFor();
  await expectSoundInBothLanguages(page, 'figure-import-mistakes');

  await chooseFile([header, 'ORG.completion;2025;98,5;16;Revue', 'SP3.funds;2026-01/2026-06;74;;Comptes']);
  await page.getByText('New: 1. Corrected: 1. Unchanged: 0.').waitFor();
  await expectSoundInBothLanguages(page, 'figure-import');
  await page.getByRole('button', { name: 'Record 2 figures' }).click();
  await page.getByText('2 figures recorded.').waitFor();
  await page.getByRole('link', { name: 'Go to the recorded figures' }).click();
  expect(await page.getByRole('row', { name: /^ORG/ }).innerText()).toContain('98.5%');
});

it('targets, margins and focus areas are decided with their source, for a day or for years', async () => {
  const platform = await runPlatform({ sofia: [{ role: 'secretariat' }] });
  await recordDemoFigures(platform.db, 'sofia', new Date());
  const page = await openPage(desktop);
  await signIn(page, platform.url, 'sofia');
  await page.goto(`${platform.url}/console/targets`);
  await page.getByRole('combobox', { name: 'KPI' }).selectOption('SP3.alignment');
  await page.getByLabel('Value').fill('85 %');
  await page.getByLabel('In force from').fill('2026-07-01');
  await page.getByLabel('Source').fill('Council, June 2026');
  await page.getByRole('button', { name: 'Record the target' }).click();
  await page.getByText('The target is recorded.').waitFor();
  const alignment = page.getByRole('row', { name: /^SP3 · Level of capacity building support/ });
  expect(await alignment.innerText()).toContain('at least 85%, from 1 July 2026');
  await expectSoundInBothLanguages(page, 'targets');

  await page.getByRole('link', { name: 'Margins' }).click();
  await page.getByRole('combobox', { name: 'KPI' }).selectOption('SP1.satisfaction');
  await page.getByLabel('Percentage points').fill('3');
  await page.getByLabel('For surveys opened from').fill('2027-01-01');
  await page.getByLabel('Source').fill('Audit Committee');
  await page.getByRole('button', { name: 'Fix the margin' }).click();
  await page.getByText('±3 points, for surveys opened from 1 January 2027 on').waitFor();
  await expectSoundInBothLanguages(page, 'margins');

  await page.getByRole('link', { name: 'Focus areas' }).click();
  await page.getByRole('button', { name: 'Change Green Customs' }).click();
  await page.getByLabel('Last year').fill('2026');
  await page.getByRole('button', { name: 'Save the change' }).click();
  await page
    .getByRole('row', { name: /Green Customs/ })
    .getByText('2022 to 2026')
    .waitFor();
  await expectSoundInBothLanguages(page, 'focus-areas');
  for (const view of ['targets', 'margins', 'focus-areas']) {
    await page.setViewportSize(phone);
    await page.goto(`${platform.url}/console/${view}`);
    await page.getByRole('button', { name: /Record the target|Fix the margin|Add the focus area/ }).waitFor();
    await expectSoundInBothLanguages(page, `${view}-phone`);
  }
});

it('committee secretaries find baselines only, and nothing at the addresses beside them', async () => {
  const platform = await runPlatform({ paul: [{ role: 'committee-secretary', committee: 'PTC' }] });
  const page = await openPage(desktop);
  await signIn(page, platform.url, 'paul');
  await page.getByRole('link', { name: 'Baselines', exact: true }).click();
  await page.getByRole('heading', { name: 'Baselines', exact: true }).waitFor();
  expect(await page.getByRole('link', { name: 'Recorded figures' }).count()).toBe(0);
  await page.goto(`${platform.url}/console/figures`);
  await page.getByRole('heading', { name: 'This page does not exist' }).waitFor();
});
