import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { read, required, save } from '../server/wave/member-form/member-app.ts';
import { expectSoundAs, phone, startMemberSite } from './journey-2-site.ts';
import { useChromium } from './respond-site.ts';

const openPage = useChromium();

it("the Member's form without JavaScript: a typed code, two people in one section, the submission, the receipt", async () => {
  const site = await startMemberSite();
  const [, code = ''] = site.links.lead.split('#');
  const luc = await site.enter(site.links.colleague.split('#')[1] ?? '');
  const page = await openPage({ ...phone, javaScriptEnabled: false });
  await page.goto(`${site.url}/m/tasks`);
  await page.getByLabel('Your code').fill('7H2K-NOT-A-CODE');
  await page.getByRole('button', { name: 'Open the form' }).click();
  await page.getByText('This code does not open a form').waitFor();
  await sound('20-plain-open');
  await page.getByLabel('Your code').fill(code.toLowerCase());
  await page.getByRole('button', { name: 'Open the form' }).click();
  await page.getByRole('link', { name: 'Overall satisfaction' }).click();
  await sound('21-plain-section');

  // Luc answers two of the questions that Marie has before her eyes; one of them she answers too.
  await save(luc, ['overall', 2, 0], ['leadership', 5, 0]);
  await choose('Overall, how satisfied', 'Satisfied');
  await choose('attention that the WCO gives', 'Very satisfied');
  await page.getByText('Leave a note').first().click();
  await page.getByLabel('Note for your colleagues: Overall').fill('The Director agrees.');
  await page.getByRole('button', { name: 'Save and continue' }).click();
  await page
    .getByRole('heading', { name: 'A colleague has answered one of these questions in the meantime' })
    .waitFor();
  await sound('22-plain-conflict');
  await page.getByText('Your answer', { exact: true }).click();
  await page.getByRole('button', { name: 'Save what I chose' }).click();
  await page.getByText('The Director agrees.').waitFor({ state: 'attached' });
  const { answers } = await read(luc);
  expect(['overall', 'leadership', 'priorities'].map((name) => answers[name]?.value)).toEqual([4, 5, 5]);
  await page.getByRole('button', { name: 'Mark as ready' }).click();
  await page.getByRole('button', { name: 'Approve' }).click();
  await page.getByRole('button', { name: 'Withdraw the approval' }).waitFor();

  // What a number cannot be is shown again; what an answer brings up is shown before the way goes on.
  await page.goto(`${site.url}/m/sections/sp2`);
  await page
    .getByRole('radiogroup', { name: 'taken part in a joint operation' })
    .getByText('Yes', { exact: true })
    .click();
  await page.getByRole('button', { name: 'Save and continue' }).click();
  await page.getByLabel('In how many', { exact: false }).and(page.locator('input')).fill('many');
  await page.getByRole('button', { name: 'Save and continue' }).click();
  expect(await page.title()).toMatch(/^Error: /);
  await sound('23-plain-error');
  await page.getByLabel('In how many', { exact: false }).and(page.locator('input')).fill('3');
  await page.getByRole('button', { name: 'Save and continue' }).click();
  await page.getByRole('heading', { name: 'SP3' }).waitFor();

  await page.getByRole('link', { name: 'Colleagues' }).click();
  await page.getByLabel('Name').fill('Zoé Petit');
  await page.getByLabel('E-mail address').fill('zoe@douane.test');
  await page.getByText('SP4. Research').click();
  await page.getByRole('button', { name: 'Invite' }).click();
  await page.getByText('it is shown only once').waitFor();
  await sound('24-plain-colleagues');

  await save(luc, ['so1Instrument_TFA_so1Status', 'implemented', 0]);
  const lead = await site.enter(code);
  for (const [variable, value] of required.slice(1)) await save(lead, [variable, value, await revisionOf(variable)]);
  await page.getByRole('link', { name: 'Check and submit' }).click();
  await sound('25-plain-check');
  await page.getByRole('button', { name: 'Submit on behalf of your administration' }).click();
  await page.getByRole('heading', { name: 'have been received' }).waitFor();
  await sound('26-plain-receipt');
  await page.getByRole('button', { name: 'Reopen to change answers' }).click();
  await page.getByRole('link', { name: 'Français' }).click();
  await page.getByRole('link', { name: 'Satisfaction globale' }).click();
  await page.getByRole('button', { name: 'Enregistrer et continuer' }).waitFor();
  await sound('27-plain-section-fr');

  async function revisionOf(variable: string): Promise<number> {
    return (await read(lead)).answers[variable]?.revision ?? 0;
  }

  async function choose(question: string, answer: string): Promise<void> {
    await page.getByRole('radiogroup', { name: question }).getByText(answer, { exact: true }).click();
  }

  /** axe is a script itself: it looks at the same HTML in a context that runs scripts. */
  async function sound(name: string): Promise<void> {
    await withScripts(await page.content(), (looker) => expectSoundAs(looker, name));
  }

  async function withScripts(html: string, look: (looker: Page) => Promise<void>): Promise<void> {
    const looker = await openPage({ viewport: phone.viewport });
    await looker.route('**/*', async (route) => {
      const isPage = route.request().resourceType() === 'document';
      if (!isPage) return route.continue();
      const body = html.replaceAll(/<script type="module"[^>]*><\/script>/g, '');
      return route.fulfill({ body, contentType: 'text/html; charset=utf-8' });
    });
    await looker.goto(site.url);
    await look(looker);
    await looker.context().close();
  }
});
