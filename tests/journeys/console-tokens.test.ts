import { expect, it } from 'vitest';
import { expectSound, expectSoundInBothLanguages, signIn } from './console-page.ts';
import { useChromium } from './respond-site.ts';
import { runPlatform } from './run-platform.ts';

const openPage = useChromium();

it('an analyst creates an access key, uses it from a program, and revokes it', async () => {
  const platform = await runPlatform({ sofia: [{ role: 'secretariat' }] });
  const page = await openPage({ viewport: { width: 1280, height: 860 }, locale: 'en-GB' });
  await signIn(page, platform.url, 'sofia');
  await page.getByRole('link', { name: 'Access keys', exact: true }).click();
  await page.getByText('There are no access keys yet').waitFor();
  await page.getByRole('button', { name: 'Create the access key' }).click();
  await page.getByRole('alert').getByText('There are 2 problems').waitFor();
  await expectSoundInBothLanguages(page, 'tokens-problems');
  await page.getByLabel('What it is for').fill('Monthly report in R');
  await page.getByLabel('Read the register of Members').check();
  await page.getByLabel('How long it is valid').selectOption('30');
  await page.getByRole('button', { name: 'Create the access key' }).click();
  await page.getByText('You can see it only now').waitFor();
  const token = await page.getByText(/^mss_[\w-]{43}$/).innerText();
  await expectSoundInBothLanguages(page, 'tokens');

  const headers = { authorization: `Bearer ${token}` };
  const statusOf = async (path: string) => (await fetch(`${platform.url}${path}`, { headers })).status;
  expect([await statusOf('/api/members/register'), await statusOf('/api/contacts')]).toEqual([200, 403]);

  await page.reload();
  await page.getByRole('row', { name: /^Monthly report in R/ }).waitFor();
  expect(await page.getByText(token).count()).toBe(0);
  await page.getByRole('button', { name: 'Revoke the access key ‘Monthly report in R’' }).click();
  await page.getByRole('button', { name: 'Revoke the access key' }).click();
  await page.getByRole('cell', { name: 'Revoked' }).waitFor();
  expect(await statusOf('/api/members/register')).toBe(401);
  await page.setViewportSize({ width: 360, height: 740 });
  await expectSoundInBothLanguages(page, 'tokens-phone');
});

it('the description of the API reads well without a session', async () => {
  const platform = await runPlatform({});
  for (const width of [1280, 360]) {
    const page = await openPage({ viewport: { width, height: 860 }, locale: 'en-GB' });
    const failures: string[] = [];
    page.on('console', (message) => message.type() === 'error' && failures.push(message.text()));
    await page.goto(`${platform.url}/api/docs`);
    await page.getByText('POST /api/imported-waves').click();
    await page.getByText('tolerate').first().waitFor();
    await expectSound(page, `api-docs-${width}`);
    expect(failures).toEqual([]);
  }
});
