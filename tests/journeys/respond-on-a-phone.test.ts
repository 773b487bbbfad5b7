import { expect, it } from 'vitest';
import { expectSound, startSite, useChromium } from './respond-site.ts';

const openPage = useChromium();
const phone = { viewport: { width: 360, height: 740 }, locale: 'en-GB', timezoneId: 'Asia/Tokyo', hasTouch: true };

it('a delegate answers on a phone, corrects what is missing, and gets a receipt', async () => {
  const site = await startSite();
  const { address } = await site.open();
  const page = await openPage(phone);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(`${site.url}/s/${address}`);
  await page.getByText('your time').waitFor();
  expect(await page.locator('.facts').innerText()).toContain('22 November 2026, 18:30 your time');
  expect(requests.length).toBeLessThanOrEqual(4);
  expect(requests.every((url) => url.startsWith(site.url))).toBe(true);
  await expectSound(page);

  await page.getByRole('button', { name: 'Submit your answers' }).click();
  await page.getByRole('alert').filter({ hasText: 'Please check 2 answers' }).waitFor();
  expect(await page.title()).toMatch(/^Error: /);
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('summary');
  await expectSound(page);
  await page.getByRole('link', { name: 'In what capacity' }).click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('in-capacity');

  await page.getByText('In the delegation of a Member').click();
  await page.getByLabel('Which delegation do you belong to?').selectOption({ label: 'France' });
  const overall = page.getByRole('radiogroup', { name: 'Overall' });
  await overall.getByText('Satisfied', { exact: true }).click();
  expect(await page.title()).not.toMatch(/^Error: /);
  await page.getByText('Saved on this device').waitFor();
  await page.getByRole('button', { name: 'Submit your answers' }).click();
  await page.getByRole('heading', { name: 'Thank you. Your answers have been received.' }).waitFor();
  expect(await page.locator('.receipt').innerText()).toMatch(/[\dA-Z]{4}-[\dA-Z]{4}/);
  await expectSound(page);
  expect(await site.answers()).toEqual([{ capacity: 'member', delegation: 'FR', overall: 4 }]);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

it('what was filled in is there after a reload, in another language, and after the line was down', async () => {
  const site = await startSite();
  const { address } = await site.open({ confidentiality: 'anonymous' });
  const page = await openPage(phone);
  await page.goto(`${site.url}/s/${address}`);
  await page.getByText('In the delegation of a Member').click();
  await page.getByRole('radiogroup', { name: 'Overall' }).getByText('Very satisfied').click();
  await page.getByLabel('One thing to keep').fill('The agenda');
  await page.reload();
  await page.getByText('The answers you gave earlier are still on this device').waitFor();
  expect(await page.getByLabel('One thing to keep').inputValue()).toBe('The agenda');

  await page.getByRole('link', { name: 'Français' }).click();
  await page.getByText('Les réponses déjà données').waitFor();
  expect(await page.getByRole('radio', { name: 'Très satisfait(e)' }).first().isChecked()).toBe(true);

  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Envoyer vos réponses' }).click();
  await page.getByText('Pas encore envoyé : pas de connexion internet').waitFor();
  await expectSound(page);
  await page.context().setOffline(false);
  await page.getByRole('heading', { name: 'Merci. Vos réponses ont été reçues.' }).waitFor();
  expect(await site.answers()).toEqual([{ capacity: 'member', overall: 5, keep: 'The agenda' }]);
});

it('a survey that was closed meanwhile says so and keeps what was typed', async () => {
  const site = await startSite();
  const survey = await site.open({ confidentiality: 'anonymous' });
  const page = await openPage(phone);
  await page.goto(`${site.url}/s/${survey.address}`);
  await page.getByText('In the delegation of a Member').click();
  await page.getByRole('radiogroup', { name: 'Overall' }).getByText('Very satisfied').click();
  await page.getByLabel('One thing to keep').fill('The agenda');
  await site.close(survey);
  await page.getByRole('button', { name: 'Submit your answers' }).click();
  await page.getByRole('heading', { name: 'This survey is closed' }).waitFor();
  await page.getByText('Your answers are still on this device.').waitFor();
  await expectSound(page);
  await page.reload();
  await page.getByText('Your answers are still on this device.').waitFor();
  expect(await page.getByLabel('One thing to keep').inputValue()).toBe('The agenda');
  expect(await site.answers()).toEqual([]);
});
