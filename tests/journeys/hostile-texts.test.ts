import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Survey, SurveyPlan } from '../../survey-definitions/surveys/survey.ts';
import { activityPlan, activityRecord, ptcPlan, ptcSession } from '../server/surveys/fielding/plans.ts';
import { signIn } from './console-page.ts';
import { hostileTexts } from './hostile-texts.ts';
import { useChromium } from './respond-site.ts';
import { holdSurvey, runPlatform, valueOf } from './run-platform.ts';

const openPage = useChromium();
const [first = '', second = '', third = '', fourth = ''] = hostileTexts;

const people = {
  alice: [{ role: 'administrator' }],
  sofia: [{ role: 'secretariat' }],
  paul: [{ role: 'committee-secretary', committee: 'PTC' }],
  carl: [{ role: 'capacity-building-officer' }],
} as const;

const session: SurveyPlan = {
  ...ptcPlan,
  confidentiality: 'confidential',
  closesAt: null,
  record: {
    ...ptcSession,
    numbers: first.slice(0, 40),
    place: second,
    agendaItems: hostileTexts.map((text, index) => ({ code: `a${index}`, label: { en: text, fr: text } })),
  },
};

const activity: SurveyPlan = {
  ...activityPlan,
  record: {
    ...activityRecord,
    title: { en: third, fr: fourth },
    place: '<img src=x onerror=pwned()>',
    partners: hostileTexts.slice(0, 30),
    programme: '</script><script>pwned()</script>',
    otherParticipants: hostileTexts.slice(0, 10).join(' '),
  },
};

it('no text that anybody can write runs, loads or breaks anything on any page', async () => {
  const platform = await runPlatform(people);
  const alice = await platform.as('alice');
  for (const [index, name] of hostileTexts.entries()) {
    const newcomer = { email: `x${index}@wco.test`, name: name.trim(), roles: [{ role: 'secretariat' as const }] };
    if (!/\p{Cc}/u.test(name)) valueOf(await alice.invite(newcomer));
  }
  const sofia = await platform.as('sofia');
  for (const [index, source] of hostileTexts.slice(0, 25).entries()) {
    const measuredOn = `2022-01-${String(index + 1).padStart(2, '0')}`;
    const said = { scale: source, wording: source, source };
    valueOf(
      await sofia.createBaseline({
        series: 'SO1.satisfaction-ptc',
        rate: 0.5,
        n: null,
        population: null,
        unit: null,
        measuredOn,
        ...said,
      }),
    );
  }
  const paul = await platform.as('paul');
  const members = ['FR', 'BE', 'DE', 'IT', 'ES', 'JP'];
  const answers = hostileTexts.map((keep, index) => ({
    capacity: 'member',
    delegation: members[index % members.length] ?? 'FR',
    overall: (index % 5) + 1,
    keep,
    change: keep,
  }));
  const closed = await holdSurvey(platform, paul, session, answers);
  const opened = valueOf(await paul.openSurvey(valueOf(await paul.createSurvey(session)).id));
  const draft = valueOf(await paul.createSurvey(session));
  const ofCarl = valueOf(await (await platform.as('carl')).createSurvey(activity));

  const consolePages = ({ id }: Survey, views: readonly string[]) =>
    views.map((view) => `/console/surveys/${id}${view}`);
  await visitAll(platform.url, null, [
    `/s/${opened.address}?lang=fr`,
    `/s/${opened.address}/start`,
    `/s/${opened.address}/received?receipt=<script>pwned()</script>&lang="><script>pwned()</script>`,
    `/s/${closed.address}`,
    '/s/<script>pwned()</script>',
    '/<script>pwned()</script>?lang="><script>pwned()</script>',
    '/console/invitation#<img src=x onerror=pwned()>',
  ]);
  await visitAll(platform.url, 'paul', [
    '/console/surveys?text=<img src=x onerror=pwned()>',
    ...consolePages(closed, ['', '/results', '/sheet']),
    ...consolePages(opened, ['', '/room', '/sheet', '/codes']),
    ...consolePages(draft, ['', '/edit']),
    `/api/surveys/${draft.id}/preview?language=fr`,
    '/console/baselines',
  ]);
  await visitAll(platform.url, 'carl', [...consolePages(ofCarl, ['', '/edit']), `/api/surveys/${ofCarl.id}/preview`]);
  await visitAll(platform.url, 'sofia', ['/console/baselines', `/console/surveys/${closed.id}/results`]);
  await visitAll(platform.url, 'alice', ['/console/staff', '/console/audit']);
});

it('whoever listens hears a text that runs', async () => {
  const platform = await runPlatform({});
  const page = await openPage({});
  const complaints = await listen(page);
  await page.goto(`${platform.url}/console`);
  const planted = page.evaluate(() => {
    document.body.innerHTML = '<img src=x onerror=pwned()>';
  });
  await planted.catch(() => undefined);
  await expect.poll(() => complaints.length).toBeGreaterThan(0);
});

/** Opens each page and listens: nothing may run, and the browser may have nothing to refuse. */
async function visitAll(url: string, name: string | null, paths: readonly string[]): Promise<void> {
  const page = await openPage({ viewport: { width: 1280, height: 860 }, locale: 'en-GB' });
  const complaints = await listen(page);
  if (name !== null) await signIn(page, url, name);
  for (const path of paths) {
    await page.goto(url + path);
    await page.locator('h1, h2').first().waitFor();
    // What loads or runs late does so within a moment.
    await page.waitForTimeout(250);
    const text = await page.locator('body').innerText();
    expect([path, complaints, text.length > 20]).toEqual([path, [], true]);
  }
}

async function listen(page: Page): Promise<readonly string[]> {
  const complaints: string[] = [];
  await page.exposeFunction('pwned', () => complaints.push('ran'));
  page.on('dialog', (dialog) => void dialog.dismiss().then(() => complaints.push('dialog')));
  page.on('console', (message) => {
    if (/content security policy|trusted ?html|trusted type|refused to/i.test(message.text()))
      complaints.push(message.text());
  });
  page.on('request', (request) => {
    if (request.url().includes('evil.test')) complaints.push(request.url());
  });
  return complaints;
}
