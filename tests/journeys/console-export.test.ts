import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { SurveyPlan } from '../../survey-definitions/surveys/survey.ts';
import { recordsIn } from '../server/files/tables/read-csv.ts';
import { readZip } from '../server/files/package/read-zip.ts';
import { ptcPlan } from '../server/surveys/fielding/plans.ts';
import { expectSoundInBothLanguages, signIn } from './console-page.ts';
import { useChromium } from './respond-site.ts';
import { holdSurvey, runPlatform } from './run-platform.ts';

const openPage = useChromium();
const plan = { ...ptcPlan, closesAt: null } as SurveyPlan;
const ratings = [5, 4, 4, 3, 2, 5];
const members = ['BE', 'FR', 'DE', 'IT', 'ES', 'JP'];

it('a committee secretary takes the answers away and is told that they are whole', async () => {
  const platform = await runPlatform({ paul: [{ role: 'committee-secretary', committee: 'PTC' }] });
  const api = await platform.as('paul');
  const answers = ratings.map((overall, index) => ({ capacity: 'member', delegation: members[index] ?? '', overall }));
  const survey = await holdSurvey(platform, api, plan, answers);
  const page = await openPage({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' });
  await signIn(page, platform.url, 'paul');
  await page.goto(`${platform.url}/console/surveys/${survey.id}/results`);
  await page.getByRole('link', { name: 'More files…' }).click();
  await page.getByRole('heading', { name: 'Files of PTC 247/248' }).waitFor();
  await expectSoundInBothLanguages(page, 'export');

  const take = async (): Promise<Buffer> => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download' }).click(),
    ]);
    return readFileSync(await file.path());
  };
  await page.getByLabel('Words, for reading').check();
  const csv = (await take()).toString();
  await page.getByText(/^responses\.csv downloaded and checked: .* 6 rows\./).waitFor();
  expect(recordsIn(csv).map((row) => row['overall'])).toContain('Very satisfied');
  await expectSoundInBothLanguages(page, 'export-done');

  await page.getByLabel('Data package (ZIP)').check();
  expect(await page.getByLabel('Words, for reading').count()).toBe(0);
  const files = readZip(await take());
  await page.getByText('package.zip downloaded').waitFor();
  expect([...files.keys()]).toContain('kpi-results.csv');

  await page.setViewportSize({ width: 360, height: 740 });
  await expectSoundInBothLanguages(page, 'export-phone');
});
