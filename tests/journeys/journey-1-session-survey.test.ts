import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import type { SurveyPlan } from '../../survey-definitions/surveys/survey.ts';
import { expectSound, expectSoundInBothLanguages, signIn } from './console-page.ts';
import { useChromium } from './respond-site.ts';
import { holdSurvey, runPlatform, valueOf } from './run-platform.ts';

const openPage = useChromium();
const desktop = { viewport: { width: 1280, height: 860 }, locale: 'en-GB', timezoneId: 'Africa/Nairobi' };
const phone = { viewport: { width: 360, height: 740 }, locale: 'en-GB', hasTouch: true };

const inSpring: SurveyPlan = {
  definition: 'post-session-ptc',
  record: {
    kind: 'session',
    committee: 'PTC',
    numbers: '241/242',
    startsOn: '2026-04-13',
    endsOn: '2026-04-16',
    place: 'Brussels',
    format: 'on-site',
    languages: ['en', 'fr'],
    agendaItems: [],
  },
  confidentiality: 'confidential',
  languages: ['en', 'fr'],
  population: 40,
  closesAt: null,
};
const members = ['BE', 'BR', 'CA', 'CL', 'DE', 'EG', 'ES', 'GH', 'IN', 'JP', 'KE', 'MA'];
const answerOf = (delegation: string, overall: number) => ({ capacity: 'member', delegation, overall });

it('a session survey, start to finish', async () => {
  const platform = await runPlatform({ paul: [{ role: 'committee-secretary', committee: 'PTC' }] });
  const api = await platform.as('paul');
  const spring = members.map((member, index) => answerOf(member, index < 8 ? 4 : 2));
  await holdSurvey(platform, api, inSpring, spring);
  const known = { rate: 0.782, n: 87, population: 183, unit: 'member', scale: null, wording: null } as const;
  const baseline = { ...known, series: 'SO1.satisfaction-ptc' };
  valueOf(await api.createBaseline({ ...baseline, measuredOn: '2022-10-21', source: 'Report of PTC 239/240' }));

  const page = await openPage(desktop);
  await page.goto(`${platform.url}/console/surveys/new/session`);
  await expectSoundInBothLanguages(page, 'sign-in');
  await signIn(page, platform.url, 'paul');
  await page.getByRole('cell', { name: '12 40 delegations registered' }).waitFor();
  await expectSoundInBothLanguages(page, 'surveys');

  await page.getByRole('link', { name: 'Open a post-session survey' }).click();
  await page.getByRole('heading', { name: 'Open a post-session survey' }).waitFor();
  expect(await page.getByLabel('Session numbers').inputValue()).toBe('243/244');
  await page.getByLabel('Agenda items', { exact: true }).fill('1. Revised Kyoto Convention\n2. Data Model');
  await page.getByText('2 agenda items').waitFor();
  await page.getByLabel('Number of delegations registered').fill('45');
  const preview = page.frameLocator('iframe');
  await preview.getByText('session 243/244 of the Permanent Technical Committee').waitFor();
  await page.getByRole('group', { name: 'Language of the preview' }).getByRole('button', { name: 'Français' }).click();
  await preview.getByText('session 243/244 du Comité technique permanent').waitFor();
  await expectSoundInBothLanguages(page, 'new-session');
  await page.getByRole('button', { name: 'Open the survey' }).click();

  await page.getByRole('heading', { name: 'PTC 243/244' }).waitFor();
  await page.getByRole('img', { name: /^QR code for/ }).waitFor();
  const address = await page.locator('.share .address a').getAttribute('href');
  await expectSoundInBothLanguages(page, 'survey');

  const room = await page.context().newPage();
  await room.goto(`${page.url()}/room`);
  await room.getByText('How was this session?').waitFor();
  await room.getByText('Comment s’est passée cette session').waitFor();
  await expectSound(room, 'room');

  const delegate = await openPage(phone);
  await delegate.goto(address ?? '');
  await delegate.getByText('In the delegation of a Member').click();
  await delegate.getByLabel('Which delegation do you belong to?').selectOption({ label: 'France' });
  await delegate.getByRole('radiogroup', { name: 'Overall' }).getByText('Very satisfied').click();
  await delegate.getByLabel('One thing to keep').fill('The timekeeping of the Chair');
  await delegate.getByRole('button', { name: 'Submit your answers' }).click();
  await delegate.getByRole('heading', { name: 'Thank you. Your answers have been received.' }).waitFor();
  await room.locator('.room-count', { hasText: /^1\s*response$/ }).waitFor();
  const code = address?.split('/').at(-1) ?? '';
  for (const [index, member] of members.entries()) await platform.respond(code, answerOf(member, index < 10 ? 5 : 3));
  await page.locator('.big-count', { hasText: '13 responses received' }).waitFor();
  await room.locator('.room-count', { hasText: /^13\s*responses$/ }).waitFor();

  await page.getByRole('button', { name: 'Close the survey' }).click();
  await page.getByText('13 responses have been received and are kept.').waitFor();
  await expectSoundInBothLanguages(page, 'closing');
  await page.locator('.confirm').getByRole('button', { name: 'Close the survey' }).click();
  await room.getByText('This survey is closed. Thank you.').waitFor();
  await page.getByRole('link', { name: 'See the results' }).click();

  const sentence = page.locator('.kpi-sentence');
  await sentence.getByText('84.6% satisfied, 13 of 45 Members answered; ').waitFor();
  expect(await sentence.innerText()).toContain('since 21 October 2022');
  const facts = await page.locator('.kpi .facts').innerText();
  expect(facts).toMatch(/95% confidence interval \d\d\.\d–\d\d\.\d%/);
  expect(facts).toContain('78.2%, 87 Members, 21 October 2022 (Report of PTC 239/240)');
  expect(facts).toMatch(/\+6\.\d points/);
  await page.getByRole('img', { name: /Satisfaction rates: 241\/242: 66\.7%; 243\/244: 84\.6%/ }).waitFor();
  await page.getByText('The timekeeping of the Chair').waitFor();
  await page.getByRole('img', { name: /^Distribution: Very satisfied 11 \(84\.6%\)/ }).waitFor();
  await page.locator('.item details').first().locator('summary').click();
  await expectSoundInBothLanguages(page, 'results');
  await page.setViewportSize(phone.viewport);
  await expectSoundInBothLanguages(page, 'results-phone');

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Responses (CSV)' }).click(),
  ]);
  const rows = (await readFile(await file.path(), 'utf8')).trim().split('\r\n');
  expect(rows).toHaveLength(14);
  expect(rows[0]).toContain('overall');
});
