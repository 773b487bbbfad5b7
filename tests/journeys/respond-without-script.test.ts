import { expect, it } from 'vitest';
import { examplePlan } from '../server/surveys/form-pages/respond-app.ts';
import { expectSound, startSite, useChromium } from './respond-site.ts';

const openPage = useChromium();

it('the whole survey without JavaScript, with an error on the way', async () => {
  const site = await startSite();
  const { address } = await site.open(examplePlan);
  const page = await openPage({ viewport: { width: 360, height: 740 }, locale: 'en-GB', javaScriptEnabled: false });
  await page.goto(`${site.url}/s/${address}`);
  expect(await page.locator('#fill-in').isVisible()).toBe(false);
  await expectSoundWithoutScript();
  await page.getByRole('link', { name: 'Start' }).filter({ visible: true }).click();

  await page.getByRole('button', { name: 'Save and continue' }).click();
  expect(await page.title()).toMatch(/^Error: /);
  await expectSoundWithoutScript();
  await page.getByRole('link', { name: 'Overall, how satisfied' }).click();
  await page.getByRole('radiogroup', { name: 'Overall' }).getByText('Dissatisfied', { exact: true }).click();
  await page.getByRole('button', { name: 'Save and continue' }).click();
  await page.getByLabel('What should have been better?').fill('The documents\ncame late');
  await page.getByRole('button', { name: 'Save and continue' }).click();

  await page.getByText('Online', { exact: true }).click();
  await page.getByRole('button', { name: 'Français' }).click();
  await page.getByRole('heading', { name: 'Votre participation' }).waitFor();
  expect(await page.getByRole('radio', { name: 'En ligne' }).isChecked()).toBe(true);
  await expectSoundWithoutScript();
  await page.getByRole('button', { name: 'Enregistrer et continuer' }).click();
  await page.getByRole('button', { name: 'Retour' }).click();
  await page.getByRole('button', { name: 'Enregistrer et continuer' }).click();
  await page.getByRole('button', { name: 'Enregistrer et continuer' }).click();
  await page.getByRole('heading', { name: 'Vérifiez vos réponses' }).waitFor();
  await expectSoundWithoutScript();
  await page.getByRole('button', { name: 'Modifier votre réponse : Comment avez-vous participé' }).click();
  await page.getByText('Sur place').click();
  await page.getByRole('button', { name: 'Enregistrer et continuer' }).click();
  await page.getByRole('button', { name: 'Enregistrer et continuer' }).click();
  await page.getByRole('button', { name: 'Envoyer vos réponses' }).click();
  await page.getByRole('heading', { name: 'Merci. Vos réponses ont été reçues.' }).waitFor();
  await expectSoundWithoutScript();
  await page.reload();
  expect(await site.answers()).toEqual([{ overall: 2, reason: 'The documents\ncame late', mode: 'onSite' }]);

  /** axe is a script itself: it looks at the same HTML in a context that runs scripts. */
  async function expectSoundWithoutScript(): Promise<void> {
    const html = await page.content();
    const looker = await openPage({ viewport: { width: 360, height: 740 } });
    await looker.route('**/*', async (route) => {
      const isPage = route.request().resourceType() === 'document';
      if (isPage) await route.fulfill({ body: withoutScript(html), contentType: 'text/html; charset=utf-8' });
      else await route.continue();
    });
    await looker.goto(site.url);
    await expectSound(looker);
    await looker.context().close();
  }
});

/** What a browser makes of a page when scripts are off. */
const withoutScript = (html: string): string =>
  html.replaceAll(/<\/?noscript>/g, '').replaceAll(/<script type="module"[^>]*><\/script>/g, '');
