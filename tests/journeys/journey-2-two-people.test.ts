import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { read, required, save } from '../server/wave/member-form/member-app.ts';
import { desktop, enter, expectSoundAs, phone, startMemberSite } from './journey-2-site.ts';
import { keptForms } from './kept-forms.ts';
import { useChromium } from './respond-site.ts';

const openPage = useChromium();
const group = (page: Page, name: string) => page.getByRole('radiogroup', { name });

it('two people in one section: different answers are both kept, of the same one the second is told and chooses', async () => {
  const site = await startMemberSite();
  const marie = await openPage(desktop);
  const luc = await openPage(phone);
  await marie.goto(site.links.lead);
  await expectSoundAs(marie, '01-open-by-link');
  await enter(marie, site.links.lead);
  await expectSoundAs(marie, '02-tasks-contact-point');
  await enter(luc, site.links.colleague);
  await expectSoundAs(luc, '03-tasks-colleague-phone');

  await marie.getByRole('link', { name: 'Overall satisfaction' }).click();
  await luc.getByRole('link', { name: 'Overall satisfaction' }).click();
  await group(marie, 'Overall, how satisfied').getByText('Satisfied', { exact: true }).click();
  await marie.getByText('Saved online · you').waitFor();
  // Without a reload.
  await luc.getByText('Saved online · Marie Martin').waitFor();
  expect(await group(luc, 'Overall, how satisfied').getByLabel('Satisfied', { exact: true }).isChecked()).toBe(true);
  await group(luc, 'attention that the WCO gives').getByText('Neither satisfied').click();
  await marie.getByText('Saved online · Luc Bernard').waitFor();
  await expectSoundAs(luc, '04-section-phone');
  await expectSoundAs(marie, '05-section');

  // Luc's line is down while Marie changes what he changes too.
  await luc.context().setOffline(true);
  await group(luc, 'Overall, how satisfied').getByText('Very dissatisfied').click();
  await luc.getByText('1 answer is on this device only and will be saved online when the connection is back').waitFor();
  await expectSoundAs(luc, '06-offline-phone');
  await group(marie, 'Overall, how satisfied').getByText('Very satisfied').click();
  await marie.getByText('Everything is saved').waitFor();
  await luc.context().setOffline(false);
  await luc.getByRole('alert', { name: 'Two answers to this question' }).waitFor();
  await expectSoundAs(luc, '07-conflict-phone');
  const conflict = luc.getByRole('alert', { name: 'Two answers to this question' });
  await conflict.getByText('Very dissatisfied').waitFor();
  await conflict.getByText('Very satisfied').waitFor();
  expect(await group(marie, 'Overall, how satisfied').getByLabel('Very satisfied').isChecked()).toBe(true);
  await conflict.getByRole('button', { name: 'Keep my answer' }).click();
  await luc.getByText('Everything is saved').waitFor();
  await marie.waitForFunction(() => document.querySelector<HTMLInputElement>('[name=overall][value="1"]')?.checked);

  // A note, and what is said of the section.
  await luc.getByText('Leave a note').first().click();
  await luc.getByLabel('Note for your colleagues').first().fill('Agreed with the Director.');
  await luc.getByRole('button', { name: 'Save the note' }).first().click();
  await marie.getByText('1 note').click();
  await marie.getByText('Agreed with the Director.').waitFor();
  await luc.getByRole('button', { name: 'Mark as ready' }).click();
  await marie.getByRole('button', { name: 'Approve' }).click();
  await luc.getByText('Approved: Marie Martin').waitFor();
  await expectSoundAs(marie, '08-section-with-note');

  const { answers } = await read(await site.enter(site.links.lead.split('#')[1] ?? ''));
  expect(answers['overall']?.value).toBe(1);
  expect(answers['priorities']?.value).toBe(3);
});

it('the contact point invites, checks, submits, keeps a receipt and reopens', async () => {
  const site = await startMemberSite();
  const api = await site.letIn({ person: { name: 'Marie Martin', email: 'marie@douane.test', language: 'en' } });
  const page = await openPage(desktop);
  await enter(page, `${site.url}/m#${api.code}`);
  await page.getByRole('link', { name: 'Colleagues' }).click();
  await page.getByLabel('Name').fill('Zoé Petit');
  await page.getByLabel('E-mail address').fill('zoe@douane.test');
  await page.getByText('SP4. Research').click();
  await page.getByRole('button', { name: 'Invite' }).click();
  const link = await page.locator('.handed').innerText();
  await expectSoundAs(page, '10-colleagues');
  const zoe = await openPage(phone);
  await enter(zoe, link.replace('https://surveys.test', site.url));
  await zoe.getByRole('link', { name: 'SP4. Research' }).waitFor();
  await zoe.getByRole('link', { name: 'SO1. Instruments of trade facilitation' }).click();
  await zoe.getByText('A colleague is working on this section').waitFor();
  await expectSoundAs(zoe, '11-read-only-phone');
  await zoe.getByRole('link', { name: 'All answers' }).click();
  await zoe.getByText('Only the contact point can submit.').waitFor();

  await page.getByRole('link', { name: 'Check and submit' }).click();
  await page.getByText('answers are still needed').waitFor();
  await expectSoundAs(page, '12-check-missing');
  expect(await page.getByRole('button', { name: 'Submit on behalf of your administration' }).isDisabled()).toBe(true);
  await page.getByRole('link', { name: 'Overall, how satisfied' }).first().click();
  await group(page, 'Overall, how satisfied').getByText('Satisfied', { exact: true }).click();
  await page.getByText('Saved online · you').waitFor();
  for (const [variable, value] of required.slice(1)) await save(api, [variable, value, 0]);
  await page.getByRole('link', { name: 'Check and submit' }).click();
  await page.getByText('All required answers have been given.').waitFor();
  await expectSoundAs(page, '13-check-complete');
  await page.getByRole('button', { name: 'Submit on behalf of your administration' }).click();
  await page.getByRole('heading', { name: 'have been received' }).waitFor();
  await expectSoundAs(page, '14-receipt');
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBeGreaterThan(0);
  expect(await keptForms(page)).toBe(0);
  const receipt = await page.locator('.slip strong').innerText();
  await page.getByRole('link', { name: 'Verify this receipt' }).click();
  await page.getByText('This receipt is genuine').waitFor();
  await expectSoundAs(page, '15-verify');
  await page.goto(`${site.url}/m/receipt`);
  expect(await page.locator('.slip strong').innerText()).toBe(receipt);
  await page.getByRole('button', { name: 'Reopen to change answers' }).click();
  await page.getByText('Everything is saved').waitFor();
  await page.getByRole('link', { name: 'Overall satisfaction' }).click();
  await group(page, 'Overall, how satisfied').getByText('Dissatisfied', { exact: true }).click();
  await page.getByText('Everything is saved').waitFor();
  await page.goto(`${site.url}/m/tasks?lang=fr`);
  await page.getByText('Tout est enregistré').waitFor();
  await expectSoundAs(page, '17-tasks-fr');
});
