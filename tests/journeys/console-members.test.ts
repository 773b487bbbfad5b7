import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { expectSoundInBothLanguages, signIn } from './console-page.ts';
import { useChromium } from './respond-site.ts';
import { emailOf, password, runPlatform } from './run-platform.ts';

const openPage = useChromium();
const desktop = { viewport: { width: 1280, height: 860 }, locale: 'en-GB' };
const phone = { width: 360, height: 740 };

const main = (page: Page) => page.getByRole('main');
const goTo = (page: Page, name: string) => page.getByRole('navigation').getByRole('link', { name }).click();
const chooseFile = (page: Page, csv: string, encoding: BufferEncoding = 'utf8') =>
  page
    .getByLabel('CSV file')
    .setInputFiles({ name: 'contacts.csv', mimeType: 'text/csv', buffer: Buffer.from(csv, encoding) });

it('the Secretariat settles a doubtful Member, enters a new one, and everything stays in the history', async () => {
  const platform = await runPlatform({ sofia: [{ role: 'secretariat' }] });
  const page = await openPage(desktop);
  await signIn(page, platform.url, 'sofia');
  await goTo(page, 'Members');
  await page.getByText('188 of 188 shown; 187 counted as Members').waitFor();
  await page.getByRole('link', { name: 'Zimbabwe' }).scrollIntoViewIfNeeded();
  const heading = await page.getByRole('columnheader', { name: 'Member since' }).boundingBox();
  expect(heading?.y, 'the headings of a long list stay in sight').toBeGreaterThanOrEqual(0);
  await page.getByLabel('Show').selectOption('doubtful');
  await page.getByText('5 of 188 shown; 187 counted as Members').waitFor();
  await expectSoundInBothLanguages(page, 'members');
  await page.getByLabel('Search').fill('kosovo');
  await page.getByText('1 of 188 shown').waitFor();
  await expect.poll(() => page.url()).toContain('text=kosovo');
  await page.reload();
  await page.getByText('1 of 188 shown').waitFor();
  await page.getByRole('link', { name: 'Kosovo' }).click();
  await page.getByRole('heading', { name: 'Kosovo', level: 1 }).waitFor();
  await page.getByText('No changes since the platform was installed.').waitFor();
  await page.getByLabel('Counted as a Member').uncheck();
  await page.getByLabel('Member since').fill('long ago');
  await page.getByRole('button', { name: 'Save the changes' }).click();
  await page.getByRole('alert').getByText('Member since: Enter a day (2024-02-02)').waitFor();
  await page.getByLabel('Member since').fill('2017-03-03');
  await page.getByRole('button', { name: 'Save the changes' }).click();
  await page.getByText('The changes are saved.').waitFor();
  await page.getByRole('cell', { name: 'Member since: 2017 → 3 March 2017' }).waitFor();
  await expectSoundInBothLanguages(page, 'member');

  await page.getByRole('link', { name: 'Register of Members' }).click();
  await page.getByRole('link', { name: 'Add a Member' }).click();
  await page.getByRole('button', { name: 'Add the Member' }).click();
  await page.getByRole('alert').getByText('There are 3 problems').waitFor();
  await page.getByLabel('Name in English').fill('Atlantis');
  await page.getByLabel('Name in French').fill('Atlantide');
  await page.getByLabel('Region').selectOption('EUR');
  await page.getByRole('button', { name: 'Add the Member' }).click();
  await page.getByRole('heading', { name: 'Atlantis', level: 1 }).waitFor();
  await page.getByText(/Identifier: M[2-9A-Z]{6}\./).waitFor();
  await goTo(page, 'Members');
  await page.getByText('189 of 189 shown; 187 counted as Members').waitFor();
  await page.getByLabel('Show').selectOption('not-counted');
  await page.setViewportSize(phone);
  await expectSoundInBothLanguages(page, 'members-phone');
});

it('a list of contacts is shown before it is imported, and every mistake in it has its line', async () => {
  const platform = await runPlatform({ sofia: [{ role: 'secretariat' }] });
  const page = await openPage(desktop);
  await signIn(page, platform.url, 'sofia');
  await goTo(page, 'Contact points');
  await page.getByText('188 Members have no contact point.').waitFor();
  await expectSoundInBothLanguages(page, 'contacts-none');
  await page.getByRole('link', { name: 'Import a file' }).click();
  await chooseFile(page, 'Membre;Rôle;Nom;Courriel;Langue\nXX;;Ann;ann@x.test;en\nSN;ministre;;awa;fr\n');
  await page.getByText('Nothing was imported: 4 errors').waitFor();
  await page.getByRole('row', { name: '2 member This name or code is not in the register of Members' }).waitFor();
  await page.getByRole('row', { name: '3 email Enter an e-mail address' }).waitFor();
  await expectSoundInBothLanguages(page, 'contact-import-mistakes');

  const file =
    'Membre;Téléphone;Rôle;Nom;Courriel;Langue\nSN;1;;Awa Sène;awa@x.test;fr\nSénégal;2;suppléant;Omar;omar@x.test;fr\n';
  await chooseFile(page, file, 'latin1');
  await page.getByText('New: 2. Changed: 0. Replaced: 0. Unchanged: 0.').waitFor();
  await page.getByText('The accents may be wrong.').waitFor();
  await page.getByText('Columns that are not read: Téléphone').waitFor();
  await page.getByRole('row', { name: /Senegal New Awa Sène, awa@x\.test, Contact point, Français 2/ }).waitFor();
  await expectSoundInBothLanguages(page, 'contact-import-plan');
  await page.getByRole('button', { name: 'Make 2 changes' }).click();
  await page.getByText('Imported. New: 2. Changed: 0. Replaced: 0.').waitFor();
  await page.getByRole('link', { name: 'Go to the contact points' }).click();
  await page.getByText('2 of 2 shown').waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download as CSV' }).click(),
  ]);
  expect(readFileSync(await download.path(), 'utf8')).toContain(
    '"SN","Senegal","contact-point","Awa Sène","awa@x.test"',
  );
  await page.setViewportSize(phone);
  await expectSoundInBothLanguages(page, 'contacts-phone');
});

it('a contact point hands over, and a person is told what is held of them, and it is erased', async () => {
  const platform = await runPlatform({ sofia: [{ role: 'secretariat' }] });
  const api = await platform.as('sofia');
  const awa = { memberId: 'SN', role: 'contact-point', name: 'Awa Sène', email: 'awa@x.test', language: 'fr' } as const;
  await api.createContact(awa, null);
  const page = await openPage(desktop);
  await signIn(page, platform.url, 'sofia');
  await page.goto(`${platform.url}/console/members/SN`);
  await page.getByRole('link', { name: 'Add a person' }).click();
  await page.getByText('Awa Sène is currently the contact point.').waitFor();
  await page.getByLabel('Name').fill('Omar Ba');
  await page.getByLabel('E-mail address').fill('omar');
  await page.getByRole('button', { name: 'Replace the contact point' }).click();
  await page.getByRole('alert').getByText('Enter an e-mail address').waitFor();
  await expectSoundInBothLanguages(page, 'contact-new');
  await page.getByLabel('E-mail address').fill('omar@x.test');
  await page.getByRole('button', { name: 'Replace the contact point' }).click();
  await page.getByRole('heading', { name: 'Omar Ba', level: 1 }).waitFor();
  await page.getByLabel('Does not want any e-mails from us').check();
  await page.getByRole('button', { name: 'Save the details' }).click();
  await page.getByText('The details are saved.').waitFor();
  await main(page)
    .getByText(/no e-mails wanted since/)
    .waitFor();

  await goTo(page, 'Contact points');
  await page.getByLabel('Show').selectOption('former');
  await page.getByRole('link', { name: 'Awa Sène' }).click();
  const [told] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download the personal data' }).click(),
  ]);
  const held: unknown = JSON.parse(readFileSync(await told.path(), 'utf8'));
  expect(held).toMatchObject({ email: 'awa@x.test', contacts: [{ memberId: 'SN', name: 'Awa Sène' }] });
  await page.getByRole('button', { name: 'Erase this person’s data' }).click();
  await page.getByRole('group', { name: 'Erase the data of Awa Sène permanently?' }).waitFor();
  await expectSoundInBothLanguages(page, 'contact-erasure');
  await page.getByRole('button', { name: 'Erase the data permanently' }).click();
  await page.getByText('Data erased. Roles removed: 1').waitFor();
  await expectSoundInBothLanguages(page, 'contact-forgotten');
  await goTo(page, 'Contact points');
  await page.getByText('1 of 1 shown').waitFor();
  await page.getByLabel('E-mail address').fill('awa@x.test');
  await page.getByRole('button', { name: 'Show the personal data' }).click();
  await page.getByText('We hold no personal data under this address.').waitFor();
  await page.getByLabel('E-mail address').fill('omar@x.test');
  await page.getByRole('button', { name: 'Show the personal data' }).click();
  await page.getByText('Roles: 1. Forms with the name: 0. E-mails: 0.').waitFor();
  await page.getByRole('button', { name: 'Erase this person’s data' }).click();
  await page.getByRole('group', { name: 'Erase the data of omar@x.test permanently?' }).waitFor();
  await expectSoundInBothLanguages(page, 'contacts');
});

it('who does not keep the register finds no way to it', async () => {
  const platform = await runPlatform({ paul: [{ role: 'committee-secretary', committee: 'PTC' }] });
  const page = await openPage(desktop);
  await signIn(page, platform.url, 'paul');
  expect(await page.getByRole('navigation').getByRole('link', { name: 'Members' }).count()).toBe(0);
  for (const path of ['members', 'members/SN', 'contacts', 'contacts/import']) {
    await page.goto(`${platform.url}/console/${path}`);
    await page.getByRole('heading', { name: 'This page does not exist' }).waitFor();
  }
});

it('a session that ended while a Member was saved asks to sign in, and what was typed is saved then', async () => {
  const platform = await runPlatform({ sofia: [{ role: 'secretariat' }] });
  const page = await openPage(desktop);
  await signIn(page, platform.url, 'sofia');
  await page.goto(`${platform.url}/console/members/SR`);
  await page.getByLabel('Note', { exact: true }).fill('Asked by letter');
  await page.context().clearCookies();
  await page.getByRole('button', { name: 'Save the changes' }).click();
  await page.getByText('Your session has ended.').waitFor();
  await expectSoundInBothLanguages(page, 'session-ended');
  expect(await page.getByLabel('E-mail address').inputValue()).toBe(emailOf('sofia'));
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByText('what you typed is still here').waitFor();
  expect(await page.getByLabel('Note', { exact: true }).inputValue()).toBe('Asked by letter');
  await page.getByRole('button', { name: 'Save the changes' }).dblclick();
  await page.getByText('The changes are saved.').waitFor();
  await page.getByRole('cell', { name: /^Note: .*Asked by letter/ }).waitFor();
});
