import { expect, it } from 'vitest';
import { read } from '../server/wave/member-form/member-app.ts';
import { testStart } from '../setup/test-app.ts';
import { desktop, enter, expectSoundAs, phone, startMemberSite } from './journey-2-site.ts';
import { keptForms, shellIsKept } from './kept-forms.ts';
import { useChromium } from './respond-site.ts';

const openPage = useChromium();
const day = 86_400_000;
/** Of the site, whose clock stands still. */
const start = testStart.getTime();

it('who leaves the form leaves nothing of theirs on the device, in any tab, and is not let in again', async () => {
  const site = await startMemberSite();
  const page = await openPage(desktop);
  await enter(page, site.links.lead);
  const tab = await page.context().newPage();
  await tab.goto(`${site.url}/m/sections/so1`);
  await tab.getByText('Everything is saved').waitFor();
  expect(await keptForms(page)).toBe(1);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByLabel('Your code').waitFor();
  await tab.getByText('Your session has ended').waitFor();
  await expect.poll(() => keptForms(page)).toBe(0);
  await page.goto(`${site.url}/m/tasks`);
  await page.getByRole('button', { name: 'Open the form' }).waitFor();
});

it('what has not arrived is given up only by those who say so', async () => {
  const site = await startMemberSite();
  const page = await openPage(phone);
  await enter(page, site.links.lead);
  await page.getByRole('link', { name: 'In your own words' }).click();
  await page.context().setOffline(true);
  await page.locator('textarea[name=keep]').fill('The regional workshops');
  await page.getByText('1 answer is on this device').waitFor();
  await page.getByRole('link', { name: 'Sections', exact: true }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByText('1 answer is not saved online yet. If you sign out now, it will be lost.').waitFor();
  await expectSoundAs(page, '50-leaving-phone');
  await page.getByRole('button', { name: 'Stay' }).click();
  expect(await keptForms(page)).toBe(1);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('button', { name: 'Sign out and lose these answers' }).click();
  await page.getByText('please close the browser').waitFor();
  expect(await keptForms(page)).toBe(0);
  // The line is back: now the session ends too.
  await page.context().setOffline(false);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByLabel('Your code').waitFor();
  const { answers } = await read(await site.enter(site.links.lead.split('#')[1] ?? ''));
  expect(answers['keep']).toBeUndefined();
});

it('what has arrived is no longer on the device when nobody has opened the form for 30 days', async () => {
  const site = await startMemberSite();
  const page = await openPage(phone);
  await page.clock.setSystemTime(start);
  await enter(page, site.links.lead);
  await shellIsKept(page);
  await site.stop();

  // It is opened on day 29, and so the days are counted anew.
  for (const days of [29, 58]) {
    await page.clock.setSystemTime(start + days * day);
    await page.goto(`${site.url}/m/sections/open`);
    await page.locator('textarea[name=comments]').waitFor();
    expect(await keptForms(page)).toBe(1);
  }
  await page.clock.setSystemTime(start + 89 * day);
  await page.goto(`${site.url}/m/sections/open`);
  await page.getByText('This form has not been opened on this device before').waitFor();
  expect(await keptForms(page)).toBe(0);
  await expectSoundAs(page, '51-purged-phone');
});

const words = 'Typed while the server was away';

it.each([
  ['is 60 days behind and put right', -60, 0],
  ['is 60 days ahead and put right', 60, 0],
  ['is 60 days ahead and stays so', 60, 60],
  ['goes 60 days ahead', 0, 60],
])('a clock that %s loses nothing that was typed without a line', async (_, before, after) => {
  const site = await startMemberSite();
  const page = await openPage(phone);
  await page.clock.setSystemTime(start + before * day);
  await enter(page, site.links.lead);
  await shellIsKept(page);
  await site.stop();
  await page.goto(`${site.url}/m/sections/open`);
  await page.locator('textarea[name=comments]').fill(words);
  await page.getByText('1 answer is on this device').waitFor();

  // Twice: what was offered once must not be gone the second time.
  await page.clock.setSystemTime(start + after * day);
  for (const visit of ['first', 'second']) {
    await page.goto(`${site.url}/m/sections/open`);
    await page.getByText('1 answer is on this device').waitFor();
    expect(await page.locator('textarea[name=comments]').inputValue(), visit).toBe(words);
  }
  await site.startAgain();
  // Somebody else on the same device sees none of it, and it stays.
  await page.context().clearCookies();
  await enter(page, site.links.colleague);
  expect(await keptForms(page)).toBe(2);
  await page.context().clearCookies();
  await enter(page, site.links.lead);
  const { answers } = await read(await site.enter(site.links.lead.split('#')[1] ?? ''));
  expect(answers['comments']?.value).toBe(words);
  // By the server's clock, whatever the device takes for the time.
  expect(Object.values(answers).map(({ at }) => at)).toEqual([testStart.toISOString()]);
});

it('one person on two devices: nothing of either is lost, and of the same question both values are shown', async () => {
  const site = await startMemberSite();
  const [office, home] = [await openPage(desktop), await openPage(phone)];
  for (const page of [office, home]) {
    await enter(page, site.links.lead);
    await page.getByRole('link', { name: 'In your own words' }).click();
  }
  await office.context().setOffline(true);
  await office.locator('textarea[name=keep]').fill('From the office');
  await office.getByText('1 answer is on this device').waitFor();
  await home.locator('textarea[name=keep]').fill('From home');
  await home.locator('textarea[name=change]').fill('Shorter circulars');
  await home.getByText('Everything is saved').waitFor();
  await office.context().setOffline(false);
  const alert = office.getByRole('alert', { name: 'Two answers to this question' });
  for (const text of ['From the office', 'From home']) await alert.getByText(text).waitFor();
  await expect.poll(() => office.locator('textarea[name=change]').inputValue()).toBe('Shorter circulars');
  await alert.getByRole('button', { name: 'Keep my answer' }).click();
  await expect.poll(() => home.locator('textarea[name=keep]').inputValue()).toBe('From the office');
});
