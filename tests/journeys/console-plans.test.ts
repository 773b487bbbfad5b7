import { expect, it } from 'vitest';
import { readPlans } from '../../server/plan/plans/read-plans.ts';
import { successorOf } from '../server/plan/plans/successor.ts';
import { expectSoundInBothLanguages, signIn } from './console-page.ts';
import { useChromium } from './respond-site.ts';
import { runPlatform } from './run-platform.ts';

const openPage = useChromium();
const desktop = { viewport: { width: 1280, height: 860 }, locale: 'en-GB' } as const;
const phone = { width: 320, height: 640 } as const;

it('the Secretariat imports the next plan, mends it, looks at its scorecard, publishes it and reads it', async () => {
  const [shipped] = (await readPlans()).plans;
  if (shipped === undefined) throw new Error('no plan ships');
  const next = successorOf(shipped);
  const wrong = { ...next, rows: next.rows.map((row, index) => (index === 0 ? { ...row, layer: 'XXX' } : row)) };
  const platform = await runPlatform({ sofia: [{ role: 'secretariat' }] });
  const page = await openPage(desktop);
  await signIn(page, platform.url, 'sofia');
  await page.goto(`${platform.url}/console/plans`);
  await page.getByRole('row', { name: /^WCO Strategic Plan 2022–2025/ }).waitFor();
  await expectSoundInBothLanguages(page, 'plans');

  const file = (plan: object) => ({
    name: 'plan.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(plan)),
  });
  await page.getByLabel('JSON file').setInputFiles(file(wrong));
  await page.getByRole('heading', { name: 'Draft of the plan 2025-2028' }).waitFor();
  await page.getByRole('row', { name: /rows\.0\.layer.*The plan has no layer XXX/ }).waitFor();
  await expectSoundInBothLanguages(page, 'plan-problems');
  expect(await page.getByRole('button', { name: 'Publish' }).count()).toBe(0);

  await page.getByLabel('Plan as JSON').fill(JSON.stringify(next));
  await page.getByRole('button', { name: 'Save and check' }).click();
  await page.getByText('Nothing is wrong with this plan.').waitFor();
  await page.getByText('1 KPI of the plan before is dropped').waitFor();
  await page.setViewportSize(phone);
  await expectSoundInBothLanguages(page, 'plan-draft-phone');
  await page.setViewportSize(desktop.viewport);

  await page.getByRole('link', { name: 'Preview the scorecard' }).click();
  await page.getByText('Preview of a draft').waitFor();
  await page.getByRole('heading', { name: /^Scorecard 20\d\d\/\d\d$/ }).waitFor();
  await page.goBack();
  await page.getByRole('button', { name: 'Publish' }).click();
  await page.getByRole('group', { name: 'Publish this plan?' }).getByRole('button', { name: 'Publish' }).click();
  await page.getByText('The plan is published.').waitFor();

  await page.goto(`${platform.url}/console/scorecard?year=2026`);
  await page.getByRole('heading', { name: 'Scorecard 2025/26' }).waitFor();
  await page.getByText('Next plan.').waitFor();
  await page.goto(`${platform.url}/console/scorecard?year=2025`);
  await page.getByRole('heading', { name: 'Scorecard 2025', exact: true }).waitFor();
});

it('a plan begins as a copy of the last one, without the rows that are dropped', async () => {
  const platform = await runPlatform({ sofia: [{ role: 'secretariat' }] });
  const page = await openPage(desktop);
  await signIn(page, platform.url, 'sofia');
  await page.goto(`${platform.url}/console/plans`);
  await page.getByLabel('Identifier').fill('2026-2029');
  await page.getByLabel('Title in English').fill('Plan 2026–2029');
  await page.getByLabel('Title in French').fill('Plan 2026-2029');
  await page.getByLabel('First month').fill('2026-07');
  await page.getByLabel('Last month').fill('2029-06');
  await page.getByLabel(/SP3\.funds/).uncheck();
  await page.getByRole('button', { name: 'Save as draft' }).click();
  await page.getByRole('heading', { name: 'Draft of the plan 2026-2029' }).waitFor();
  await page.getByText('Nothing is wrong with this plan.').waitFor();
  await page.getByText('1 KPI of the plan before is dropped').waitFor();
});
