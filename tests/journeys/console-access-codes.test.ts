import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { expectSoundInBothLanguages, signIn } from './console-page.ts';
import { useChromium } from './respond-site.ts';
import { runPlatform } from './run-platform.ts';

const openPage = useChromium();

it('personal codes are made from a list of delegations, shown once and downloaded', async () => {
  const platform = await runPlatform({ paul: [{ role: 'committee-secretary', committee: 'PTC' }] });
  const page = await openPage({ viewport: { width: 1280, height: 860 }, locale: 'en-GB' });
  await signIn(page, platform.url, 'paul');
  await page.getByRole('link', { name: 'Open a post-session survey' }).click();
  await page.getByLabel('Session numbers').fill('243/244');
  await page.getByRole('button', { name: 'Open the survey' }).click();
  await page.getByRole('link', { name: 'Sheet to print' }).click();
  await page.getByText('Scannez le code ou saisissez l’adresse.').waitFor();
  await expectSoundInBothLanguages(page, 'sheet');
  await page.getByRole('link', { name: 'Back to the survey' }).click();
  await page.getByRole('link', { name: 'Personal codes' }).click();
  const list = page.getByLabel('Delegations', { exact: true });
  await list.fill('Belgium\nfr, second delegate\nObserver: IATA\nAtlantis');
  await page.getByText('Line 4: Atlantis').waitFor();
  await expectSoundInBothLanguages(page, 'codes');
  await list.fill('Belgium\nfr, second delegate\nObserver: IATA');
  await page.getByRole('button', { name: 'Create the codes' }).click();
  await page.getByText('3 codes were created. You can see them only now').waitFor();
  await expectSoundInBothLanguages(page, 'slips');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download as CSV' }).click(),
  ]);
  const rows = (await readFile(await file.path(), 'utf8')).trim().split('\r\n');
  expect(rows.map((row) => row.split(',').slice(0, 2).join(','))).toEqual([
    'delegation,label',
    'Belgium,',
    'France,second delegate',
    'Observer,IATA',
  ]);
});
