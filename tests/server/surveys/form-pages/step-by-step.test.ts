import { expect, it } from 'vitest';
import { controlFields } from '../../../../survey-definitions/answering/control-fields.ts';
import { describeEachDatabase, openFreshSqlite } from '../../../setup/databases.ts';
import { activityPlan } from '../fielding/plans.ts';
import type { SurveyApp } from '../fielding/survey-app.ts';
import { plainBrowser, type PlainBrowser } from './plain-browser.ts';
import { createRespondApp, examplePlan } from './respond-app.ts';

async function atFirstSection(app: SurveyApp, plan = examplePlan): Promise<PlainBrowser & { address: string }> {
  const { address } = await app.open(plan);
  const browser = plainBrowser(app.anybody, { 'accept-language': 'en' });
  await browser.visit(`/s/${address}/start`);
  return { ...browser, address };
}

const ballots = async (app: SurveyApp) => {
  const rows = await app.dependencies.db.selectFrom('ballot').select('answers').execute();
  return rows.map(({ answers }) => JSON.parse(answers));
};

describeEachDatabase('without JavaScript', (open) => {
  it('the form goes section by section and ends with one stored response', async () => {
    const app = await createRespondApp(open);
    const browser = await atFirstSection(app);
    const second = await browser.press('next', { overall: '4', agenda_a1: '5' });
    expect(second.html).toContain('Step 2 of 3');
    expect(second.fields).toContainEqual(['overall', '4']);
    const third = await browser.press('next', { mode: 'online', heard: ['en', 'fr'] });
    // 'Online' brings up one more question of the same section.
    expect(third.html).toContain('How satisfied are you with the connection?');
    expect(third.html).toMatch(/There is one more question.*<a href="#in-connection">/s);
    expect(third.status).toBe(200);
    await browser.press('next', { connection: 'notApplicable' });
    const check = await browser.press('next', { instrument_RKC_status: 'implemented', contact: 'Anna <a@b.test>' });
    expect(check.title).toContain('Check your answers');
    expect(check.html).toContain('Satisfied');
    expect(check.html).toContain('English; French');
    expect(await ballots(app)).toEqual([]);
    const confirmation = await browser.press('submit');
    expect(confirmation.path).toContain('/received');
    expect(confirmation.html).toContain('Your answers have been received.');
    expect(await ballots(app)).toEqual([
      {
        overall: 4,
        agenda_a1: 5,
        mode: 'online',
        heard: ['en', 'fr'],
        connection: { missing: 'notApplicable' },
        instrument_RKC_status: 'implemented',
        contact: 'Anna <a@b.test>',
      },
    ]);
  });

  it('a page that is sent twice yields one response', async () => {
    const app = await createRespondApp(open);
    const browser = await atFirstSection(app);
    await browser.press('check', { overall: '4' });
    const { address } = browser;
    const fields = Object.fromEntries((await browser.press('check')).fields);
    const send = () => app.anybody.postForm(`/s/${address}`, { ...fields, [controlFields.action]: 'submit' });
    const answers = await Promise.all([send(), send(), send()]);
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
    expect(await ballots(app)).toHaveLength(1);
  });

  it('a personal code says the delegation, which is shown and not asked', async () => {
    const app = await createRespondApp(open);
    const survey = await app.open();
    const answer = await app
      .as('paul')
      .post(`/api/surveys/${survey.id}/access-codes`, { delegations: [{ delegation: 'FR' }] });
    const { codes }: { codes: readonly { readonly code: string }[] } = await answer.json();
    const code = codes[0]?.code ?? '';
    const browser = plainBrowser(app.anybody);
    const start = await browser.visit(`/s/${survey.address}/start`);
    expect(start.html).toContain('Personal code');
    const wrong = await browser.press('code', { [controlFields.code]: 'NONSENSE' });
    expect([wrong.status, wrong.title.startsWith('Error: ')]).toEqual([422, true]);
    const first = await browser.press('code', { [controlFields.code]: code });
    expect(first.html).toContain('You are answering for: France.');
    expect(first.html).not.toContain('name="delegation"');
    await browser.press('check', { overall: '5' });
    expect((await browser.press('submit')).html).toMatch(/Receipt <strong>[\dA-Z]{4}-[\dA-Z]{4}</);
    const rows = await app.dependencies.db.selectFrom('response').select(['delegation', 'delegation_known']).execute();
    expect(rows).toEqual([{ delegation: 'FR', delegation_known: 1 }]);
    await browser.visit(`/s/${survey.address}/start`);
    expect((await browser.press('code', { [controlFields.code]: code })).html).toContain(
      'already been submitted with this code',
    );
  });

  it('answers that come after the close are shown once more and not stored', async () => {
    const app = await createRespondApp(open);
    const browser = await atFirstSection(app);
    await browser.press('check', { overall: '4', agenda_a1: '5' });
    app.advance(3_600_000);
    const late = await browser.press('submit');
    expect(late.status).toBe(409);
    expect(late.html).toContain('This survey is closed');
    expect(late.html).toContain('Satisfied');
    expect(await ballots(app)).toEqual([]);
  });
});

it('an error is said in the title, in a summary with links that takes the focus, and at the question', async () => {
  const app = await createRespondApp(openFreshSqlite);
  const browser = await atFirstSection(app);
  const page = await browser.press('next', { agenda_a1: '5' });
  expect(page.status).toBe(422);
  expect(page.title).toMatch(/^Error: /);
  expect(page.html).toMatch(/<div class="summary" role="alert"[^>]*autofocus/);
  expect(page.html).toContain('<a href="#in-overall">');
  expect(page.html).toContain('id="in-overall"');
  expect(page.html).toMatch(/<p class="problem" id="problem-overall">\s*Please answer this question/);
  expect(page.html).toMatch(/id="question-overall"[^>]*aria-invalid="true"[^>]*aria-describedby="[^"]*problem-overall/);
  expect(page.fields).toContainEqual(['agenda_a1', '5']);
  const french = await browser.press('language:fr');
  expect(french.status).toBe(200);
  expect((await browser.press('next')).title).toMatch(/^Erreur\s: /);
});

it('what was typed wrong is shown again as it was typed', async () => {
  const app = await createRespondApp(openFreshSqlite);
  const browser = await atFirstSection(app);
  await browser.press('section:instruments', { overall: '4' });
  await browser.press('next', { instrument_RKC_status: 'planned' });
  const page = await browser.press('next', { instrument_RKC_plannedYear: 'soon' });
  expect(page.status).toBe(422);
  expect(page.html).toContain('Please write a number in figures');
  expect(page.fields).toContainEqual(['instrument_RKC_plannedYear', 'soon']);
});

it('the language changes without an answer lost', async () => {
  const app = await createRespondApp(openFreshSqlite);
  const browser = await atFirstSection(app);
  await browser.press('next', { overall: '2', reason: 'Late documents' });
  const arabic = await browser.press('language:ar', { mode: 'online' });
  expect(arabic.html).toContain('dir="rtl"');
  expect(arabic.fields).toEqual(
    expect.arrayContaining([
      ['overall', '2'],
      ['mode', 'online'],
      [controlFields.language, 'ar'],
    ]),
  );
});

it('a question may be called as the form calls a field of its own', async () => {
  const app = await createRespondApp(openFreshSqlite);
  const { address } = await app.open(activityPlan, 'carl');
  const browser = plainBrowser(app.anybody, { 'accept-language': 'fr' });
  await browser.visit(`/s/${address}/start`);
  await browser.press('next', { capacity: 'member', overall: '4' });
  const check = await browser.press('check', { language: '2' });
  expect(check.html).toContain('<html lang="fr"');
  await browser.press('submit');
  expect(await ballots(app)).toEqual([{ capacity: 'member', overall: 4, language: 2 }]);
});

it('the way back keeps everything, and leads to the cover in the end', async () => {
  const app = await createRespondApp(openFreshSqlite);
  const browser = await atFirstSection(app);
  await browser.press('next', { overall: '4' });
  const first = await browser.press('back', { mode: 'online' });
  expect(first.html).toContain('Step 1 of 3');
  expect(first.fields).toEqual(
    expect.arrayContaining([
      ['overall', '4'],
      ['mode', 'online'],
    ]),
  );
  expect((await browser.press('back')).path).toBe(`/s/${browser.address}?lang=en`);
});

it('an answer can be cleared, and changed from the page that lists them', async () => {
  const app = await createRespondApp(openFreshSqlite);
  const browser = await atFirstSection(app);
  const page = await browser.press('language:en', { overall: '4', agenda_a1: '5' });
  expect(page.actions).toContain('clear:agenda_a1');
  const cleared = await browser.press('clear:agenda_a1');
  expect(cleared.fields.map(([name]) => name)).not.toContain('agenda_a1');
  const check = await browser.press('check');
  expect(check.actions).toContain('section:session');
  expect((await browser.press('section:session')).fields).toContainEqual(['overall', '4']);
});

it('the whole form sent at once, its script having failed, leads to the page that lists the answers', async () => {
  const app = await createRespondApp(openFreshSqlite);
  const { address } = await app.open(examplePlan);
  const browser = plainBrowser(app.anybody, { 'accept-language': 'en' });
  await browser.visit(`/s/${address}`);
  const page = await browser.press('submit', { overall: '5' });
  expect(page.title).toContain('Check your answers');
  expect((await browser.press('submit')).path).toContain('/received');
});
