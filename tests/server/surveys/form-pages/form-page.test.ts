import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { describeEachDatabase, openFreshSqlite } from '../../../setup/databases.ts';
import { plainBrowser } from './plain-browser.ts';
import { ptcSession } from '../fielding/plans.ts';
import { createRespondApp, examplePlan } from './respond-app.ts';

describeEachDatabase('the page of a survey', (open) => {
  it('says what it is about, how long it takes, until when and who will see the answers', async () => {
    const app = await createRespondApp(open);
    const { address } = await app.open();
    const { status, html } = await plainBrowser(app.anybody).visit(`/s/${address}`);
    expect(status).toBe(200);
    expect(html).toContain('session 247/248 of the Permanent Technical Committee');
    expect(html).toContain('About 4 minutes');
    expect(html).toContain('22 November 2026, 10:30 Brussels time (UTC+1)');
    expect(html).toContain('This survey is confidential.');
    expect(html).not.toContain('This survey is anonymous.');
  });

  it('of an anonymous survey asks nobody for a delegation and promises what the store keeps', async () => {
    const app = await createRespondApp(open);
    const { address } = await app.open({ confidentiality: 'anonymous' });
    const { html } = await plainBrowser(app.anybody).visit(`/s/${address}`);
    expect(html).toContain('This survey is anonymous.');
    expect(html).toContain('stored without your name, your network address, the time or the order');
    expect(html).not.toContain('id="code"');
    const french = await plainBrowser(app.anybody).visit(`/s/${address}?lang=fr`);
    expect(french.html).toContain('Cette enquête est anonyme.');
  });

  it('shows the change when the survey is extended', async () => {
    const app = await createRespondApp(open);
    const { id, address } = await app.open();
    const browser = plainBrowser(app.anybody);
    expect((await browser.visit(`/s/${address}`)).html).toContain('10:30 Brussels time');
    await app.as('paul').put(`/api/surveys/${id}/extension`, { closesAt: '2026-11-22T12:00:00.000Z' });
    expect((await browser.visit(`/s/${address}`)).html).toContain('13:00 Brussels time');
  });

  it('is a clear page once the survey is closed', async () => {
    const app = await createRespondApp(open);
    const survey = await app.open();
    await app.close(survey);
    const { html, title } = await plainBrowser(app.anybody).visit(`/s/${survey.address}?lang=fr`);
    expect(title).toContain('Cette enquête est clôturée');
    // Closed by hand at 10:00, half an hour before its time.
    expect(html).toContain('22 novembre 2026 à 10\u00a0h\u00a000 (heure de Bruxelles');
    expect(html).not.toContain('<form');
  });

  it('of a draft is as unknown as that of no survey at all', async () => {
    const app = await createRespondApp(open);
    const { address } = await app.draft();
    const draft = await plainBrowser(app.anybody).visit(`/s/${address}`);
    const none = await plainBrowser(app.anybody).visit('/s/zzzzzzzz');
    expect([draft.status, none.status]).toEqual([404, 404]);
    expect(draft.html).toBe(none.html);
  });
});

const agendaOf = (length: number) =>
  Array.from({ length }, (_, index) => ({ code: `A${index + 1}`, label: { en: `Agenda item ${index + 1}` } }));

it.each([
  { items: 0, minutes: 4, opened: 0 },
  { items: 12, minutes: 5, opened: 0 },
  { items: 80, minutes: 5, opened: 80 },
])('with $items agenda items takes $minutes minutes, and opens $opened of them on demand', async (agenda) => {
  const app = await createRespondApp(openFreshSqlite);
  const { address } = await app.open({ record: { ...ptcSession, agendaItems: agendaOf(agenda.items) } });
  const { html } = await plainBrowser(app.anybody).visit(`/s/${address}`);
  expect(html).toContain(`About ${agenda.minutes} minutes`);
  expect(html.match(/<details><summary><bdi/g) ?? []).toHaveLength(agenda.opened);
});

it('says in which language a name is that the page has not in its own', async () => {
  const app = await createRespondApp(openFreshSqlite);
  const agendaItems = [{ code: 'A1', label: { en: 'Any other business' } }];
  const { address } = await app.open({ ...examplePlan, record: { ...ptcSession, agendaItems } });
  const page = (language: string) => plainBrowser(app.anybody).visit(`/s/${address}?lang=${language}`);
  expect((await page('ar')).html).toContain('<bdi lang="en">PTC</bdi>');
  expect((await page('fr')).html).not.toContain('<bdi lang="en">PTC');
});

it.each([
  { accept: 'fr-BE,fr;q=0.9,en;q=0.5', language: 'fr', words: 'pas d’enquête à cette adresse' },
  { accept: 'ar', language: 'ar', words: 'لا يوجد استبيان' },
  { accept: 'de', language: 'en', words: 'There is no survey at this address' },
])('an unknown address is explained in the language of the reader: $accept', async ({ accept, language, words }) => {
  const app = await createRespondApp(openFreshSqlite);
  const page = await plainBrowser(app.anybody, { 'accept-language': accept }).visit('/s/nothere');
  expect(page.status).toBe(404);
  expect(page.html).toContain(`<html lang="${language}"`);
  expect(page.html).toContain(words);
});

it.each([
  { asked: '?lang=fr', accept: 'en', language: 'fr' },
  { asked: '', accept: 'fr-CA, en;q=0.3', language: 'fr' },
  { asked: '', accept: 'en;q=0.3, ar;q=0.8', language: 'ar' },
  { asked: '?lang=xx', accept: 'de', language: 'en' },
  { asked: '', accept: 'fr;q=0', language: 'en' },
])('the page is in $language for "$asked" and Accept-Language "$accept"', async ({ asked, accept, language }) => {
  const app = await createRespondApp(openFreshSqlite);
  const { address } = await app.open(examplePlan);
  const page = await plainBrowser(app.anybody, { 'accept-language': accept }).visit(`/s/${address}${asked}`);
  expect(page.html).toContain(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"`);
});

it('sends the page compressed, without inline script, and with the one style that the policy names', async () => {
  const app = await createRespondApp(openFreshSqlite);
  const { address } = await app.open();
  const plain = await app.anybody.get(`/s/${address}`);
  const html = await plain.text();
  expect(html).not.toMatch(/\sstyle="|\son\w+="|<script(?! type="module" src=| type="application\/json")/);
  const styles = [...html.matchAll(/<style>([^<]*)<\/style>/g)].map(([, style = '']) => style);
  expect(styles).toHaveLength(1);
  const hash = createHash('sha256').update(styles.join('')).digest('base64');
  expect(plain.headers.get('content-security-policy')).toContain(`style-src 'self' 'sha256-${hash}';`);
  const compressed = await app.anybody.get(`/s/${address}`, { 'accept-encoding': 'gzip, br' });
  expect(compressed.headers.get('content-encoding')).toBe('br');
  expect((await compressed.arrayBuffer()).byteLength).toBeLessThan(16_000);
});

it('marks every page of a demonstration', async () => {
  const app = await createRespondApp(openFreshSqlite);
  const { address } = await app.open();
  const browser = plainBrowser(app.anybody);
  for (const path of [`/s/${address}`, `/s/${address}/start`, `/s/${address}/received`, '/s/zzzzzzzz']) {
    expect((await browser.visit(path)).html, path).toContain('all data shown here are invented');
  }
});

it('a definition cannot break out of the page', async () => {
  const app = await createRespondApp(openFreshSqlite);
  const label = { en: '</script><script>alert(1)</script>', fr: '<img src=x onerror=alert(1)>' };
  const { record } = examplePlan;
  if (record.kind !== 'session') throw new Error('the example is about a session');
  const { address } = await app.open({ ...examplePlan, record: { ...record, agendaItems: [{ code: 'a1', label }] } });
  const { html } = await plainBrowser(app.anybody).visit(`/s/${address}?lang=en`);
  expect(html).not.toContain('<script>alert');
  expect(html).not.toContain('<img src=x');
});
