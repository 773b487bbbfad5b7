import { expect, it } from 'vitest';
import { foreignFile, foreignMapping } from '../server/files/history-import/foreign-file.ts';
import { expectSoundInBothLanguages, signIn } from './console-page.ts';
import { useChromium } from './respond-site.ts';
import { runPlatform } from './run-platform.ts';

const openPage = useChromium();

it('the Secretariat brings in the year 2022 from somebody else’s file', async () => {
  const platform = await runPlatform({ sofia: [{ role: 'secretariat' }] });
  const page = await openPage({ viewport: { width: 1280, height: 860 }, locale: 'en-GB' });
  await signIn(page, platform.url, 'sofia');
  await page.getByRole('link', { name: 'Import an earlier annual survey' }).click();
  const choose = (label: RegExp, name: string, buffer: Buffer) =>
    page.getByLabel(label).setInputFiles({ name, mimeType: 'text/plain', buffer });
  await choose(/^The responses/, 'history.csv', Buffer.from(foreignFile.replace(';SN;', ';Atlantis;')));
  await choose(/^The mapping/, 'mapping.json', Buffer.from(JSON.stringify(foreignMapping)));
  await page.getByText('Chosen: mapping.json').waitFor();
  await page.getByRole('button', { name: 'Check the file' }).click();
  await page.getByRole('row', { name: '5 Pays This name or code is not in the register of Members' }).waitFor();
  await expectSoundInBothLanguages(page, 'history-mistakes');

  await choose(/^The responses/, 'history.csv', Buffer.from(foreignFile));
  await page.getByText('Chosen: history.csv').waitFor();
  await page.getByRole('button', { name: 'Check the file' }).click();
  await page.getByText('3 responses of 184 Members in 2022').waitFor();
  await expectSoundInBothLanguages(page, 'history-checked');
  await page.getByRole('button', { name: 'Import 3 responses' }).click();
  await page.getByText('3 responses of 2022 are imported and marked as such.').waitFor();
  await expectSoundInBothLanguages(page, 'history-done');
  await page.getByRole('link', { name: 'Annual survey 2022' }).click();
  await page.getByRole('heading', { level: 1 }).getByText('2022').waitFor();
  const { survey } = await platform.db
    .selectFrom('response')
    .select((eb) => eb.fn.countAll<number>().as('survey'))
    .where('origin', '=', 'import')
    .executeTakeFirstOrThrow();
  expect(survey).toBe(3);
});
