import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { read, required, save } from '../server/wave/member-form/member-app.ts';
import type { Typed } from '../server/wave/member-form/member-app.ts';
import { wavePlan } from '../server/surveys/fielding/plans.ts';
import { desktop, enter, expectSoundAs, phone, startMemberSite } from './journey-2-site.ts';
import type { MemberSite } from './journey-2-site.ts';
import { useChromium } from './respond-site.ts';

const openPage = useChromium();

const [kyoto, kyotoUse, trade, tradeReasons, dataModel] = [
  'RKC_so1Status',
  'RKC_so1Use',
  'TFA_so1Status',
  'TFA_so1Reasons',
  'DM_so1Status',
].map((name) => `so1Instrument_${name}`) as [string, string, string, string, string];

const lastYear: readonly Typed[] = [
  [kyoto, 'implemented', 0],
  [kyotoUse, 'routinely', 0],
  [trade, 'partly', 0],
  [tradeReasons, ['cost'], 0],
  [dataModel, 'planned', 0],
];

it('the instruments are one table on a desktop; last year’s facts come in one press, and one touch confirms each', async () => {
  const site = await siteWithLastYear();
  const page = await openPage(desktop);
  await enter(page, site.links.lead);
  await page.getByRole('link', { name: /^SO1/ }).click();
  const kyotoRow = page.getByRole('radiogroup', { name: /^Revised Kyoto Convention/ });
  await kyotoRow.waitFor();
  const tops = await topsIn(kyotoRow.getByRole('radio'));
  expect([tops.length, new Set(tops).size]).toEqual([6, 1]);
  await expectSoundAs(page, '50-instruments');
  await page.getByRole('button', { name: 'Use last year’s facts in this section' }).click();
  await page.getByText('not checked yet').nth(2).waitFor();
  await expectSoundAs(page, '51-instruments-carried');
  await page.getByRole('button', { name: 'Still correct: Revised Kyoto Convention' }).click();
  // By keyboard: the arrow moves within the row and nowhere else.
  await page
    .getByRole('radiogroup', { name: /^WCO Data Model/ })
    .getByRole('radio', { name: 'Planned', exact: true })
    .focus();
  await page.keyboard.press('ArrowLeft');
  await page.getByText('More about WCO Data Model').waitFor();
  await page.getByText('Everything is saved').waitFor();
  await expect
    .poll(() => carriedIn(site))
    .toEqual({
      [kyoto]: ['implemented', 'confirmed'],
      [kyotoUse]: ['routinely', 'confirmed'],
      [trade]: ['partly', 'carried'],
      [dataModel]: ['partly', 'edited'],
    });
  // Reasons are asked anew, below their row and folded until somebody wants them.
  const reasons = page.locator(`#question-${tradeReasons}`);
  expect(await reasons.isVisible()).toBe(false);
  await page.getByText('More about WTO Trade Facilitation Agreement').click();
  await reasons.waitFor();
  expect(await reasons.getByRole('checkbox', { checked: true }).count()).toBe(0);
});

it('on a phone they are a list, without JavaScript too, and a press takes the facts over all the same', async () => {
  const site = await siteWithLastYear();
  const page = await openPage({ ...phone, javaScriptEnabled: false });
  await page.goto(`${site.url}/m`);
  await page.getByLabel('Your code').fill(site.links.lead.split('#')[1] ?? '');
  await page.getByRole('button', { name: 'Open the form' }).click();
  await page.goto(`${site.url}/m/sections/so1`);
  const row = page.getByRole('radiogroup', { name: /^Revised Kyoto Convention/ });
  const tops = await topsIn(row.getByRole('radio'));
  expect(new Set(tops).size).toBe(6);
  await page.getByRole('button', { name: 'Use last year’s facts in this section' }).click();
  await page.getByRole('button', { name: 'Still correct: Revised Kyoto Convention' }).click();
  await page.getByText('More about Revised Kyoto Convention').waitFor();
  expect(await carriedIn(site)).toEqual({
    [kyoto]: ['implemented', 'confirmed'],
    [kyotoUse]: ['routinely', 'confirmed'],
    [trade]: ['partly', 'carried'],
    [dataModel]: ['planned', 'carried'],
  });
});

it('what two people say of one instrument is told below its row', async () => {
  const site = await siteWithLastYear();
  const luc = await site.enter(site.links.colleague.split('#')[1] ?? '');
  const page = await openPage(phone);
  await enter(page, site.links.lead);
  await page.goto(`${site.url}/m/sections/so1`);
  const row = page.getByRole('radiogroup', { name: /^Revised Kyoto Convention/ });
  await page.context().setOffline(true);
  await row.getByText('Planned', { exact: true }).click();
  await save(luc, [kyoto, 'partly', 0]);
  await page.context().setOffline(false);
  await page.getByText('Two answers to this question').waitFor();
  await expectSoundAs(page, '52-instruments-conflict-phone');
  await page.getByRole('button', { name: /^Use the other answer/ }).click();
  await page.getByText('Everything is saved').waitFor();
  expect(await row.getByRole('radio', { name: 'Partly implemented' }).isChecked()).toBe(true);
});

const topsIn = (radios: ReturnType<Page['getByRole']>): Promise<readonly number[]> =>
  radios.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));

async function siteWithLastYear(): Promise<MemberSite> {
  const site = await startMemberSite();
  const { id } = await site.open({ ...wavePlan, record: { kind: 'wave', year: 2025 } }, 'sofia');
  const before = await site.letIn({ surveyId: id });
  await save(before, ...required, ...lastYear);
  expect((await before.put('/api/collaboration/submission', {})).status).toBe(200);
  return site;
}

async function carriedIn(site: MemberSite): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const luc = await site.enter(site.links.colleague.split('#')[1] ?? '');
  const { answers } = await read(luc);
  return Object.fromEntries(Object.entries(answers).map(([name, { value, carry }]) => [name, [value, carry]]));
}
