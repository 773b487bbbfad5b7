import { expect, it } from 'vitest';
import { expectSound, expectSoundInBothLanguages, signIn } from './console-page.ts';
import { useChromium } from './respond-site.ts';
import { emailOf, password, runPlatform } from './run-platform.ts';

const openPage = useChromium();
const desktop = { viewport: { width: 1280, height: 860 }, locale: 'en-GB' };

it('an administrator invites a secretary, who chooses a password and sees only her own committee', async () => {
  const platform = await runPlatform({ alice: [{ role: 'administrator' }] });
  const page = await openPage(desktop);
  await signIn(page, platform.url, 'alice');
  await page.getByLabel('Name', { exact: true }).fill('Hana');
  await page.getByLabel('E-mail address').fill('hana@wco.test');
  await page.getByRole('button', { name: 'Create the account link' }).click();
  await page.getByRole('alert').getByText('Roles: Please fill in this field').waitFor();
  await page.getByLabel('Secretary of the HSC').check();
  await page.getByRole('button', { name: 'Create the account link' }).click();
  await page.getByText('This is the account link of Hana').waitFor();
  await expectSoundInBothLanguages(page, 'staff');
  const link = await page.locator('.notice .address').innerText();
  await page.getByRole('link', { name: 'Activity log' }).click();
  await page.getByRole('cell', { name: 'Account created' }).waitFor();
  await expectSoundInBothLanguages(page, 'audit');
  await page.getByRole('link', { name: 'Questionnaires' }).click();
  await page.getByRole('rowheader', { name: /Permanent Technical Committee/ }).waitFor();
  await expectSoundInBothLanguages(page, 'definitions');

  const newcomer = await openPage(desktop);
  await newcomer.goto(link);
  await newcomer.getByLabel('New password').fill('too short');
  await newcomer.getByRole('button', { name: 'Set the password' }).click();
  await newcomer.getByText('The password needs at least 15 characters').waitFor();
  await expectSoundInBothLanguages(newcomer, 'invitation');
  await newcomer.getByLabel('New password').fill(password);
  await newcomer.getByLabel('Repeat the password').fill(password);
  await newcomer.getByRole('button', { name: 'Set the password' }).click();
  await newcomer.getByRole('link', { name: 'Open a post-session survey' }).click();
  await newcomer.getByText('Harmonized System Committee (HSC)').waitFor();
  expect(await newcomer.getByText('PTC').count()).toBe(0);
});

it('roles that are being changed stay as they were chosen, whatever comes between, until they are saved', async () => {
  const platform = await runPlatform({
    alice: [{ role: 'administrator' }],
    paul: [{ role: 'committee-secretary', committee: 'PTC' }],
  });
  const page = await openPage(desktop);
  await signIn(page, platform.url, 'alice');
  await page.getByRole('button', { name: 'Change the roles of paul' }).click();
  const row = page.getByRole('row', { name: /paul@/ });
  const save = row.getByRole('button', { name: 'Save the roles' });
  await row.getByLabel('Secretary of the PTC').uncheck();
  await save.click();
  await row.getByRole('alert').getByText('Roles: Please fill in this field').waitFor();
  expect(await page.getByRole('alert').count()).toBe(1);
  await expectSoundInBothLanguages(page, 'staff-roles');
  await row.getByLabel('Secretary of the HSC').check();

  await page.context().clearCookies();
  await save.click();
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  await page.getByLabel('Password').fill(password);
  await page.keyboard.press('Enter');
  await save.click();
  await row.getByText('Secretary of the HSC').and(page.getByRole('cell')).waitFor();
  await save.waitFor({ state: 'detached' });
});

it('a wrong password is told apart from too many attempts, and the person waits so many minutes', async () => {
  const platform = await runPlatform({ paul: [{ role: 'committee-secretary', committee: 'PTC' }] });
  const page = await openPage({ ...desktop, locale: 'fr-FR' });
  await page.goto(`${platform.url}/console`);
  const attempt = async () => {
    await page.getByLabel('Adresse électronique').fill(emailOf('paul'));
    await page.getByLabel('Mot de passe').fill('not this one at all');
    await page.getByRole('button', { name: 'Se connecter' }).click();
  };
  await attempt();
  await page.getByText('L’adresse électronique ou le mot de passe est incorrect.').waitFor();
  for (let tries = 0; tries < 5; tries += 1) {
    await expect
      .poll(() => page.getByRole('button', { name: 'Se connecter' }).getAttribute('aria-disabled'))
      .toBe('false');
    await attempt();
  }
  await page.getByText(/Trop de tentatives. Veuillez attendre 1[45] minutes/).waitFor();
});

it('what belongs to another committee cannot be seen, and a session that ended leads back to the same page', async () => {
  const platform = await runPlatform({ paul: [{ role: 'committee-secretary', committee: 'PTC' }] });
  const page = await openPage(desktop);
  await signIn(page, platform.url, 'paul');
  await page.goto(`${platform.url}/console/surveys/somebodyelses`);
  await page.getByText('This does not exist, or you do not have access to it.').waitFor();
  await page.goto(`${platform.url}/console/nowhere`);
  await page.getByRole('heading', { name: 'This page does not exist' }).waitFor();
  await page.goto(`${platform.url}/console/surveys/new/session`);
  await page.getByLabel('Session numbers').waitFor();
  await page.context().clearCookies();
  await page.getByRole('link', { name: 'Baselines' }).click();
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  await page.getByLabel('E-mail address').fill(emailOf('paul'));
  await page.getByLabel('Password').fill(password);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Baselines', level: 1 }).waitFor();
});

it('a questionnaire can be seen in each of its languages before there is a survey', async () => {
  const platform = await runPlatform({ paul: [{ role: 'committee-secretary', committee: 'PTC' }] });
  const page = await openPage(desktop);
  await signIn(page, platform.url, 'paul');
  await page.getByRole('link', { name: 'Questionnaires' }).click();
  const row = page.getByRole('row', { name: /post-session-hsc/ });
  const [preview] = await Promise.all([
    page.context().waitForEvent('page'),
    row.getByRole('link', { name: 'Français' }).click(),
  ]);
  await preview.getByRole('heading', { name: 'Comité du Système harmonisé (CSH)' }).waitFor();
  await preview.getByText('Premier point de l’ordre du jour').waitFor();
  await preview.getByRole('radiogroup', { name: 'Dans l’ensemble' }).getByText('Satisfait(e)', { exact: true }).click();
  expect(await preview.getByRole('button', { name: 'Envoyer vos réponses' }).isDisabled()).toBe(true);
  await expectSound(preview, 'definition-preview');
});
