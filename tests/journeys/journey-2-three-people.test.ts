import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { tick } from '../../server/app/clockwork.ts';
import { required } from '../server/wave/member-form/member-app.ts';
import { codeIn, createWaveApp, day } from '../server/wave/invitations/wave-app.ts';
import { openFreshPostgres } from '../setup/databases.ts';
import { builtPages, desktop, enter, expectSoundAs, phone } from './journey-2-site.ts';
import { useChromium } from './respond-site.ts';
import { serveApp } from './serve-app.ts';

const openPage = useChromium();
const overall = (page: Page) => page.getByRole('radiogroup', { name: 'Overall, how satisfied' });
const alertOf = (page: Page) => page.getByRole('alert', { name: 'Two answers to this question' });
const saved = (page: Page) => page.getByText('Everything is saved').waitFor();

// On PostgreSQL; the other journeys of the Member's form run on SQLite.
it('from the mail to the receipt: a contact point and two colleagues work at once and lose nothing', async () => {
  const app = await createWaveApp(openFreshPostgres, true, await builtPages());
  const { url } = await serveApp(app.dependencies);
  const survey = await app.openWave(['BE', 'FR', 'SN']);
  await app.as('sofia').put(`/api/surveys/${survey.id}/reminders`, { reminders: ['2026-12-06T09:00:00.000Z'] });
  await app.send();
  expect(app.sink.received.map(({ to }) => to[0]).toSorted()).toEqual([
    'be@customs.test',
    'fr@customs.test',
    'sn@customs.test',
  ]);
  const linkFor = (address: string): string => {
    const mail = app.sink.received.findLast(({ to }) => to[0] === address)?.mail;
    return `${url}/m#${codeIn(mail?.text)}`;
  };

  const marie = await openPage(desktop);
  await enter(marie, linkFor('be@customs.test'));
  await inviteColleague(marie, 'Luc Bernard', 'luc@customs.test', [
    'Overall satisfaction',
    'SO1. Instruments of trade facilitation',
  ]);
  await inviteColleague(marie, 'Zoé Petit', 'zoe@customs.test', ['Overall satisfaction', 'SP4. Research']);
  await app.send();
  const luc = await openPage(phone);
  const zoe = await openPage({ ...desktop, viewport: { width: 768, height: 900 } });
  await enter(luc, linkFor('luc@customs.test'));
  await enter(zoe, linkFor('zoe@customs.test'));
  const all = [marie, luc, zoe];
  await marie.getByRole('link', { name: 'Sections', exact: true }).click();
  await Promise.all(all.map((page) => page.getByRole('link', { name: 'Overall satisfaction' }).click()));

  // Three questions in the same moment: all three are kept, and each sees the two of the others without a reload.
  const answer = (page: Page, question: string, words: string) =>
    page.getByRole('radiogroup', { name: question }).getByText(words, { exact: true }).click();
  await Promise.all([
    answer(marie, 'attention that the WCO gives', 'Satisfied'),
    answer(luc, 'leadership of the WCO', 'Very satisfied'),
    answer(zoe, 'how quickly the Secretariat replies', 'Dissatisfied'),
  ]);
  for (const page of all) {
    const others = ['Person BE', 'Luc Bernard', 'Zoé Petit'].filter((_name, index) => all[index] !== page);
    for (const name of [...others, 'you']) await page.getByText(`Saved online · ${name}`).waitFor();
  }

  // One question, three answers given without a line; then the three lines come back in the same moment.
  await Promise.all(all.map((page) => page.context().setOffline(true)));
  await overall(marie).getByText('Satisfied', { exact: true }).click();
  await overall(luc).getByText('Very dissatisfied', { exact: true }).click();
  await overall(zoe).getByText('Neither satisfied nor dissatisfied', { exact: true }).click();
  for (const page of all) await page.getByText('1 answer is on this device').waitFor();
  await Promise.all(all.map((page) => page.context().setOffline(false)));
  const contested = async (): Promise<readonly Page[]> => {
    const alerts = await Promise.all(all.map((page) => alertOf(page).isVisible()));
    return all.filter((_page, index) => alerts[index]);
  };
  await expect.poll(async () => (await contested()).length, { timeout: 10_000 }).toBe(2);
  const [gives, insists] = await contested();
  if (!gives || !insists) throw new Error('two people see two answers each');
  await expectSoundAs(insists, '40-three-people-conflict');
  const kept = await valueIn(insists);
  await alertOf(gives).getByRole('button', { name: 'Use the other answer' }).click();
  await alertOf(insists).getByRole('button', { name: 'Keep my answer' }).click();
  for (const page of all) {
    await expect.poll(() => valueIn(page), { timeout: 10_000 }).toBe(kept);
    await saved(page);
  }

  // Only the contact point submits; the colleagues learn of it where they are.
  expect(await luc.evaluate(submitAnyhow)).toBe(403);
  const answered = new Set(['overall', 'priorities', 'leadership']);
  const rest = required.filter(([variable]) => !answered.has(variable));
  expect(await marie.evaluate(saveAll, rest)).toBe(200);
  await marie.getByRole('link', { name: 'Check and submit' }).click();
  await marie.getByText('All required answers have been given.').waitFor();
  await marie.getByRole('button', { name: 'Submit on behalf of your administration' }).click();
  await marie.getByRole('heading', { name: 'have been received' }).waitFor();
  for (const page of [luc, zoe]) await page.getByText('The answers have been submitted.').waitFor();
  await expectSoundAs(luc, '41-three-people-submitted-phone');
  const wave = await app.wave(survey);
  expect([wave.rates.all.population, wave.rates.all.complete + wave.rates.all.partial]).toEqual([3, 1]);

  // The clock goes on: reminders go to the two that have not submitted.
  const before = app.sink.received.length;
  app.advance(14 * day);
  await tick(app.dependencies);
  await app.send();
  const reminded = app.sink.received.slice(before).map(({ to }) => to[0]);
  expect(reminded.toSorted()).toEqual(['fr@customs.test', 'sn@customs.test']);
});

async function inviteColleague(page: Page, name: string, email: string, sections: readonly string[]): Promise<void> {
  await page.getByRole('link', { name: 'Colleagues' }).click();
  await page.getByLabel('Name').fill(name);
  await page.getByLabel('E-mail address').fill(email);
  for (const section of sections) await page.locator('.invite').getByText(section).click();
  await page.getByRole('button', { name: 'Invite' }).click();
  await page.getByRole('heading', { name: `${name} has been invited` }).waitFor();
}

/** The value of the overall rating that stands in the form. */
const valueIn = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.querySelector<HTMLInputElement>('[name=overall]:checked')?.value ?? null);

/** What somebody could ask of the server with the session of their browser. */
const submitAnyhow = async (): Promise<number> =>
  (
    await fetch('/api/collaboration/submission', {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body: '{}',
    })
  ).status;

const saveAll = async (answers: readonly (readonly [string, unknown, number])[]): Promise<number> => {
  const changes = answers.map(([variable, value, base]) => ({ variable, value, base }));
  const body = JSON.stringify({ key: 'journey-save-000000000001', changes });
  const headers = { 'Content-Type': 'application/json' };
  return (await fetch('/api/collaboration/answers', { method: 'PUT', headers, body })).status;
};
