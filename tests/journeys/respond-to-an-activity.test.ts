import { expect, it } from 'vitest';
import { activityPlan } from '../server/surveys/fielding/plans.ts';
import { expectSound, startSite, useChromium } from './respond-site.ts';

const openPage = useChromium();
const phone = { viewport: { width: 390, height: 780 }, locale: 'fr-FR', hasTouch: true };

it('a participant of an activity finds nothing answered, and sends what they answered', async () => {
  const site = await startSite();
  const { address } = await site.open(activityPlan, 'carl');
  const page = await openPage(phone);
  await page.goto(`${site.url}/s/${address}`);
  await page.getByText('Vos réponses sont enregistrées sur cet appareil au fur et à mesure.').waitFor();
  expect(await page.locator('.progress').innerText()).toMatch(/^Réponses\s: 0 sur \d+$/);
  await page.getByText('Pour un Membre').tap();
  await page.getByRole('radiogroup', { name: 'Dans l’ensemble' }).getByText('Satisfait(e)', { exact: true }).tap();
  await expectSound(page);
  await page.getByRole('button', { name: 'Envoyer vos réponses' }).tap();
  await page.getByRole('heading', { name: 'Merci' }).waitFor();
  expect(await site.answers()).toEqual([{ capacity: 'member', overall: 4 }]);
});
