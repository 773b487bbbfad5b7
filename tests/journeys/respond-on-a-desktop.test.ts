import { expect, it } from 'vitest';
import { openSurvey } from '../../server/surveys/fielding/survey-store.ts';
import { wavePlan } from '../server/surveys/fielding/plans.ts';
import { expectSound, startSite, useChromium } from './respond-site.ts';

const openPage = useChromium();
const desktop = { viewport: { width: 1280, height: 900 }, locale: 'fr-FR', timezoneId: 'Europe/Brussels' };

it('a delegate answers in French with the keyboard alone, in dark colours', async () => {
  const site = await startSite();
  const { address } = await site.open({ confidentiality: 'anonymous' });
  const page = await openPage({ ...desktop, colorScheme: 'dark', reducedMotion: 'reduce' });
  await page.goto(`${site.url}/s/${address}`);
  expect(await page.locator('html').getAttribute('lang')).toBe('fr');
  await expectSound(page);
  await page.locator('#in-capacity').focus();
  await page.keyboard.press('Space');
  await page.locator('#in-overall').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await page.locator('input[name="overall"][value="3"]').isChecked()).toBe(true);
  await page.keyboard.press('ArrowUp');
  await page.getByRole('button', { name: 'Effacer votre réponse : À quel titre' }).focus();
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('in-capacity');
  expect(await page.locator('input[name="capacity"]:checked').count()).toBe(0);
  await page.keyboard.press('Space');

  const row = page.getByRole('radiogroup', { name: 'Commerce électronique' });
  await row.getByRole('radio', { name: 'Satisfait(e), 2 sur 5', exact: true }).check();
  await expectSound(page);
  await page.getByRole('button', { name: 'Envoyer vos réponses' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Merci' }).waitFor();
  await expectSound(page);
  expect(await site.answers()).toEqual([{ capacity: 'member', overall: 4, agenda_a1: 4 }]);
});

it('answers ticked before the script arrives are not lost', async () => {
  const site = await startSite();
  const { address } = await site.open({ confidentiality: 'anonymous' });
  const page = await openPage(desktop);
  let release = (): void => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${site.url}/s/${address}?lang=en`, { waitUntil: 'commit' });
  await page.locator('input[name="capacity"][value="member"]').check();
  await page.locator('input[name="overall"][value="1"]').check();
  await page.getByLabel('One thing to keep').fill('Short');
  release();
  await page.getByText('Saved on this device').waitFor();
  await page.getByRole('button', { name: 'Submit your answers' }).click();
  await page.getByRole('heading', { name: 'Thank you' }).waitFor();
  expect(await site.answers()).toEqual([{ capacity: 'member', overall: 1, keep: 'Short' }]);
});

it('a personal code in the link says the delegation and leaves the address bar', async () => {
  const site = await startSite();
  const survey = await site.open();
  const answer = await site
    .as('paul')
    .post(`/api/surveys/${survey.id}/access-codes`, { delegations: [{ delegation: 'FR' }] });
  const { codes }: { codes: readonly { readonly code: string }[] } = await answer.json();
  const page = await openPage(desktop);
  await page.goto(`${site.url}/s/${survey.address}?lang=en#c=${codes[0]?.code ?? ''}`);
  await page.getByText('You are answering for: France.').waitFor();
  expect(page.url()).not.toContain('#c=');
  expect(await page.locator('[name="delegation"], [name="capacity"]').count()).toBe(0);
  await page.getByRole('radiogroup', { name: 'Overall' }).getByText('Very satisfied').click();
  await page.reload();
  await page.getByText('You are answering for: France.').waitFor();
  await page.getByRole('button', { name: 'Submit your answers' }).click();
  await page.getByRole('heading', { name: 'Thank you' }).waitFor();
  expect(await site.answers()).toEqual([{ overall: 5 }]);
});

it('an answer renders its own question again and no other', async () => {
  const site = await startSite();
  const { address } = await site.open({ confidentiality: 'anonymous' });
  const page = await openPage(desktop);
  await page.goto(`${site.url}/s/${address}?lang=en`);
  await page.getByText('Your answers are saved on this device as you go.').waitFor();
  await page.evaluate(() => {
    const changed = new Set<string>();
    const questionOf = (node: Node) => (node instanceof Element ? node : node.parentElement)?.closest('.question')?.id;
    new MutationObserver((records) => {
      for (const { target } of records) changed.add(questionOf(target) ?? 'elsewhere');
    }).observe(document.querySelector('form') ?? document, { subtree: true, childList: true, attributes: true });
    Object.assign(window, { changed });
  });
  await page.locator('input[name="relevance"][value="4"]').check();
  await page.getByRole('button', { name: 'Clear your answer' }).waitFor();
  expect(await page.evaluate(() => [...Reflect.get(window, 'changed')])).toEqual(['question-relevance']);
});

it('a long form comes one section at a time, and an error leads to its section', async () => {
  const site = await startSite();
  const { db, now } = site.dependencies;
  // The annual questionnaire, our longest one, fielded to whoever has the address: without invitations.
  const { id, address } = await site.draft(wavePlan, 'sofia');
  await db.transaction().execute((trx) => openSurvey(trx, id, null, now()));
  const page = await openPage(desktop);
  await page.goto(`${site.url}/s/${address}?lang=en`);
  const headings = () => page.locator('.section h2').allInnerTexts();
  expect(await headings()).toEqual(['Overall satisfaction']);
  await page.getByRole('button', { name: 'Save and continue' }).click();
  expect(await headings()).toEqual(['Strategic objectives']);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Strategic objectives');
  await page.locator('.section input[type="radio"]').first().check();
  await page.getByRole('link', { name: 'Approval' }).click();
  await page.getByRole('button', { name: 'Submit your answers' }).click();
  await page.locator('.summary a').first().click();
  expect(await headings()).toEqual(['Overall satisfaction']);
  expect(await page.evaluate(() => document.activeElement?.closest('.question')?.classList.contains('wrong'))).toBe(
    true,
  );
  await expectSound(page);
});
