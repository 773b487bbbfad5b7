import { expect, it } from 'vitest';
import { createFormat } from '../../client/console/words/format.ts';
import type { Scorecard } from '../../survey-definitions/scorecard/scorecard.ts';
import { read } from '../server/results/scorecard/demo-app.ts';
import { satisfactionIn } from '../server/results/scorecard/fielded.ts';
import { expectSound, expectSoundInBothLanguages, signIn } from './console-page.ts';
import { planner, serveDemo } from './journey-4-site.ts';
import { useChromium } from './respond-site.ts';

const openPage = useChromium();
const desktop = { viewport: { width: 1280, height: 900 }, locale: 'en-GB' };
const { percent } = createFormat('en');

it('from answers to the Council', async () => {
  const { app, url } = await serveDemo();
  const scorecard = await read<Scorecard>(app, '/api/scorecard?year=2025');
  const page = await openPage(desktop);
  await signIn(page, url, planner);
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Scorecard' }).click();
  await page.getByRole('navigation', { name: 'Year' }).getByRole('link', { name: '2025' }).click();
  await page.getByRole('heading', { name: 'Scorecard 2025', level: 1 }).waitFor();
  expect(page.url()).toContain('year=2025');

  // Every row of the plan, and of every rate what it rests on.
  expect(await page.locator('.series-row').count()).toBe(scorecard.rows.flatMap(({ series }) => series).length);
  const { figure } = satisfactionIn(scorecard, 'RES.satisfaction-overall');
  if (figure?.shown !== true) throw new Error('the demonstration shows its first rate');
  const overall = page.getByRole('row', { name: /Improve Members' overall satisfaction/ });
  expect(await overall.innerText()).toContain(`${percent(figure.rate)}\n${figure.n} of ${figure.population} Members`);
  expect(await overall.getByRole('img').count()).toBe(2);

  // The map, and through it to a KPI.
  await page.getByRole('link', { name: 'Strategy map' }).click();
  await page.getByRole('heading', { name: 'Strategy map 2025' }).waitFor();
  await page.getByText('The map as a list').click();
  await page.getByRole('link', { name: /^SO1 Trade facilitation\./ }).click();
  await page.getByRole('heading', { name: /quality of PTC meetings/, level: 1 }).waitFor();
  await page.getByRole('img', { name: /^Trend: 243\/244/ }).waitFor();
  await page.goBack();
  await page.getByRole('link', { name: /^RES Provide leadership/ }).click();
  await page.getByText('Result for 2025').waitFor();
  for (const name of ['Trend', 'The same Members, then and now', 'Question by question', 'By region']) {
    await page.getByRole('heading', { name, level: 2 }).waitFor();
  }
  for (const details of await page.locator('main details').all()) await details.locator('summary').click();
  await page.getByRole('heading', { name: 'Comments' }).waitFor();
  await page.locator('[aria-labelledby=written-heading] details details').first().waitFor();
  await expectSoundInBothLanguages(page, 'series-overall');

  // Down to the answers: counted by hand out of the file, they give the same rate.
  await page.locator('.sources').getByRole('link', { name: 'Annual survey 2025' }).click();
  await page.getByRole('heading', { name: /Annual survey 2025/, level: 1 }).waitFor();
  const survey = /surveys\/([^/]+)/.exec(page.url())?.[1] ?? '';
  const csv = await (await page.request.get(`${url}/api/surveys/${survey}/responses.csv`)).text();
  expect(rateIn(csv, 'overall')).toBe(figure.rate);

  // Freeze, then correct a recorded figure: the snapshot keeps what it had.
  await page.goto(`${url}/console/scorecard?year=2025`);
  await page.getByRole('button', { name: 'Freeze these figures' }).click();
  await page.getByText('Please fill in this field').waitFor();
  await page.getByLabel('Title').fill('Report to the Council, June 2026');
  await page.getByRole('button', { name: 'Freeze these figures' }).click();
  await page.getByText(/Frozen as ‘Report to the Council, June 2026’/).waitFor();
  await expectSoundInBothLanguages(page, 'frozen');
  const frozen = page.url();
  await page.goto(`${url}/console/scorecard/series/SP2.seizures?year=2025`);
  await page.getByRole('link', { name: 'Record or correct figures' }).click();
  await page.getByRole('button', { name: 'Correct the figure for 2025' }).click();
  await page.getByLabel('Value').fill('3120');
  await page.getByRole('button', { name: 'Save the correction' }).click();
  await page.getByText('The figure is corrected.').waitFor();
  const seizures = page.getByRole('row', { name: /number of seizures/ });
  await page.goto(`${url}/console/scorecard?year=2025`);
  expect(await seizures.innerText()).toContain('3,120');
  await page.goto(frozen);
  expect(await seizures.innerText()).toContain('3,118');
  expect(await page.getByRole('button', { name: 'Freeze these figures' }).count()).toBe(0);

  // The report of the snapshot, in both languages.
  await page.getByRole('link', { name: 'Frozen versions and reports' }).click();
  await page.getByRole('link', { name: 'Report to the Council, June 2026' }).waitFor();
  await expectSoundInBothLanguages(page, 'snapshots');
  for (const [name, lang] of [
    ['Report in English', 'en'],
    ['Report in French', 'fr'],
  ] as const) {
    const [report] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('link', { name, exact: true }).click(),
    ]);
    await report.waitForLoadState();
    expect(await report.evaluate(() => document.documentElement.lang)).toBe(lang);
    expect(await report.locator('body').innerText()).toContain(createFormat(lang).percent(figure.rate));
    await report.close();
  }
});

it('the scorecard prints on three pages at most in both languages', async () => {
  const { url } = await serveDemo();
  const page = await openPage(desktop);
  await signIn(page, url, planner);
  for (const language of ['English', 'Français']) {
    await page.getByRole('button', { name: language }).click();
    await page.goto(`${url}/console/scorecard?year=2025`);
    await page.locator('.series-row').first().waitFor();
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length, language).toBeLessThanOrEqual(3);
  }
});

it('the scorecard is sound in the dark', async () => {
  const { url } = await serveDemo();
  const page = await openPage({ ...desktop, colorScheme: 'dark' });
  await signIn(page, url, planner);
  for (const path of [
    '',
    '/map',
    '/series/RES.satisfaction-overall',
    '/series/SO1.instruments',
    '/series/SP2.seizures',
  ]) {
    await page.goto(`${url}/console/scorecard${path}?year=2025`);
    await page.getByText('Figures as of').waitFor();
    await expectSound(page, `dark${path.replaceAll('/', '-')}`);
  }
});

/** Top two of five among the valid answers of a column, by hand. */
function rateIn(csv: string, variable: string): number {
  const [head = '', ...lines] = csv
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/);
  const cells = (line: string) =>
    [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = '']) => cell.replaceAll('"', ''));
  const column = cells(head).indexOf(variable);
  const answers = lines.map((line) => cells(line)[column] ?? '').filter((cell) => /^[1-5]$/.test(cell));
  return answers.filter((cell) => Number(cell) >= 4).length / answers.length;
}
