import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { read } from '../server/wave/member-form/member-app.ts';
import { desktop, enter, expectSoundAs, phone, startMemberSite } from './journey-2-site.ts';
import { keptForms, shellIsKept } from './kept-forms.ts';
import { useChromium } from './respond-site.ts';

const openPage = useChromium();
const group = (page: Page, name: string) => page.getByRole('radiogroup', { name });

it('opens without a line what was opened before, keeps what is typed, and sends it once the server is back', async () => {
  const site = await startMemberSite();
  const page = await openPage(phone);
  await enter(page, site.links.lead);
  await shellIsKept(page);
  await site.stop();
  await page.goto(`${site.url}/m/sections/open`);
  await page.getByText('No internet connection').waitFor();
  await page.locator('textarea[name=keep]').fill('The regional workshops');
  await page.locator('textarea[name=comments]').fill('Typed while the server was away');
  await page.getByText('2 answers are on this device').waitFor();
  await expectSoundAs(page, '30-server-away-phone');
  // The browser is closed two seconds later, and opened again: still no server.
  await page.waitForTimeout(2_000);
  const again = await page.context().newPage();
  await page.close();
  await again.goto(`${site.url}/m`);
  await again.getByRole('link', { name: 'In your own words' }).click();
  expect(await again.locator('textarea[name=comments]').inputValue()).toBe('Typed while the server was away');
  await site.startAgain();
  // The form looks for the line by itself too, and takes the button away once it has found it.
  const tryNow = again.getByRole('button', { name: 'Try again now' });
  await tryNow.or(again.getByText('Everything is saved')).first().click();
  await again.getByText('Everything is saved').waitFor();
  const lead = await site.enter(site.links.lead.split('#')[1] ?? '');
  const { answers } = await read(lead);
  expect(answers['comments']?.value).toBe('Typed while the server was away');
  expect(answers['keep']?.value).toBe('The regional workshops');
  const rows = await site.dependencies.db.selectFrom('answer_revision').select('variable').execute();
  expect(rows).toHaveLength(2);
});

it('opens what was opened before while the server takes the request and never answers', async () => {
  const site = await startMemberSite();
  const page = await openPage(phone);
  await enter(page, site.links.lead);
  await shellIsKept(page);
  site.fallSilent();
  await page.goto(`${site.url}/m/sections/open`, { timeout: 20_000 });
  await page.getByRole('heading', { name: 'In your own words' }).waitFor();
  await page.locator('textarea[name=comments]').fill('Typed on a line that gives no answer');
  await expect.poll(() => page.evaluate(keptTexts)).toContain('Typed on a line that gives no answer');
});

it('loses nothing to an ended session, a second tab, the back button', async () => {
  const site = await startMemberSite();
  const page = await openPage(desktop);
  await enter(page, site.links.lead);
  await page.getByRole('link', { name: 'Overall satisfaction' }).click();
  await page.context().clearCookies();
  await group(page, 'Overall, how satisfied').getByText('Satisfied', { exact: true }).click();
  await page.getByText('Your session has ended').waitFor();
  await expectSoundAs(page, '31-signed-out');
  await enter(page, site.links.lead);
  await page.getByRole('link', { name: 'Overall satisfaction' }).click();
  await page.getByText('Saved online · you').waitFor();
  expect(await group(page, 'Overall, how satisfied').getByLabel('Satisfied', { exact: true }).isChecked()).toBe(true);

  const tab = await page.context().newPage();
  await tab.goto(`${site.url}/m/sections/overall`);
  await group(tab, 'attention that the WCO gives').getByText('Dissatisfied', { exact: true }).click();
  await tab.getByText('Everything is saved').waitFor();
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('[name=priorities][value="2"]')?.checked);
  await page.getByRole('button', { name: 'Save and continue' }).click();
  await page.getByRole('heading', { name: 'Strategic objectives' }).waitFor();
  await page.goBack();
  await page.getByRole('heading', { name: 'Overall satisfaction' }).waitFor();
  expect(await group(page, 'Overall, how satisfied').getByLabel('Satisfied', { exact: true }).isChecked()).toBe(true);
});

it('keeps nothing on a computer that others use too', async () => {
  const site = await startMemberSite();
  const page = await openPage(desktop);
  await enter(page, site.links.lead);
  await shellIsKept(page);
  await page.getByLabel('This is a shared computer').check();
  await page.getByText('Nothing is kept on this computer.').waitFor();
  await page.getByRole('link', { name: 'Overall satisfaction' }).click();
  await group(page, 'Overall, how satisfied').getByText('Satisfied', { exact: true }).click();
  await page.getByText('Everything is saved').waitFor();
  await page.waitForTimeout(1_000);
  expect(await keptForms(page)).toBe(0);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  await page.context().setOffline(true);
  await group(page, 'Overall, how satisfied').getByText('Dissatisfied', { exact: true }).click();
  await page.getByText('1 answer is not saved yet. Please keep this page open').waitFor();
  await page.context().setOffline(false);
  await page.getByText('Everything is saved').waitFor();
});

it('says that the survey has closed while somebody was typing, and keeps what did not arrive', async () => {
  const site = await startMemberSite();
  const page = await openPage(phone);
  await enter(page, site.links.lead);
  await page.getByRole('link', { name: 'In your own words' }).click();
  site.advance(30 * 86_400_000);
  await page.locator('textarea[name=keep]').fill('The regional workshops');
  await page.getByText(/The survey is closed|Your session has ended/).waitFor();
  await expectSoundAs(page, '32-closed-phone');
  expect(await keptForms(page)).toBe(1);
});

const keptTexts = () =>
  new Promise<string>((resolve) => {
    const request = indexedDB.open('member-survey');
    request.addEventListener('success', () => {
      const all = request.result.transaction('forms').objectStore('forms').getAll();
      all.addEventListener('success', () => resolve(JSON.stringify(all.result)));
    });
  });
