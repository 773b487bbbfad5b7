import { describe, expect, it } from 'vitest';
import { ptcPlan } from '../fielding/plans.ts';
import { keyNumber } from '../fielding/survey-app.ts';
import type { SurveyApp } from '../fielding/survey-app.ts';
import { openFreshSqlite } from '../../../setup/databases.ts';
import { plainBrowser } from './plain-browser.ts';
import { createRespondApp } from './respond-app.ts';

const form = { 'content-type': 'application/x-www-form-urlencoded' };

type Mishap = {
  readonly what: string;
  readonly status: number;
  readonly words: Readonly<Record<'en' | 'fr', string>>;
  readonly meet: (app: SurveyApp, headers: Readonly<Record<string, string>>) => Promise<Response>;
};

const mishaps: readonly Mishap[] = [
  {
    what: 'an address that no survey has',
    status: 404,
    words: { en: 'There is no survey at this address', fr: 'Il n’y a pas d’enquête à cette adresse' },
    meet: (app, headers) => app.anybody.get('/s/aaaaaaaa', headers),
  },
  {
    what: 'a draft',
    status: 404,
    words: { en: 'There is no survey at this address', fr: 'Il n’y a pas d’enquête à cette adresse' },
    meet: async (app, headers) => app.anybody.get(`/s/${(await app.draft()).address}`, headers),
  },
  {
    what: 'a closed survey',
    status: 200,
    words: { en: 'This survey is closed', fr: 'Cette enquête est clôturée' },
    meet: async (app, headers) => app.anybody.get(`/s/${(await app.close(await app.open())).address}`, headers),
  },
  {
    what: 'answers to a closed survey',
    status: 409,
    words: { en: 'This survey is closed', fr: 'Cette enquête est clôturée' },
    meet: async (app, headers) =>
      app.anybody.postForm(`/s/${(await app.close(await app.open())).address}`, { overall: '4' }, headers),
  },
  {
    what: 'too large a form',
    status: 413,
    words: { en: 'This is too much text', fr: 'Le texte est trop long' },
    meet: async (app, headers) =>
      app.anybody.postForm(`/s/${(await app.open()).address}`, { keep: 'x'.repeat(1_100_000) }, headers),
  },
  {
    what: 'a form of another type',
    status: 415,
    words: { en: 'We could not read your form', fr: 'Nous n’avons pas pu lire votre formulaire' },
    meet: async (app, headers) =>
      app.anybody.postForm(`/s/${(await app.open()).address}`, {}, { ...headers, 'content-type': 'text/plain' }),
  },
  {
    what: 'a form from another site',
    status: 403,
    words: { en: 'We could not read your form', fr: 'Nous n’avons pas pu lire votre formulaire' },
    meet: async (app, headers) =>
      app.anybody.postForm(`/s/${(await app.open()).address}`, {}, { ...headers, origin: 'https://evil.test' }),
  },
];

describe.each(mishaps)('$what', ({ status, words, meet }) => {
  it.each(['en', 'fr'] as const)(
    `answers with ${status} and a page of its own in the language of a reader of %s`,
    async (language) => {
      const app = await createRespondApp(openFreshSqlite);
      const answer = await meet(app, { accept: 'text/html', 'accept-language': language });
      const html = await answer.text();
      expect([answer.status, answer.headers.get('content-type')?.toLowerCase()]).toEqual([
        status,
        'text/html; charset=utf-8',
      ]);
      expect(html).toContain(`<html lang="${language}"`);
      expect(html).toContain(words[language]);
    },
  );
});

describe('a form that was read in French with a browser that speaks English', () => {
  const english = { 'accept-language': 'en' };

  it('meets its mishaps in French', async () => {
    const app = await createRespondApp(openFreshSqlite);
    const { address } = await app.open({ ...ptcPlan, confidentiality: 'anonymous' });
    const browser = plainBrowser(app.anybody, english);
    await browser.visit(`/s/${address}/start?lang=fr`);
    const tooLarge = await browser.press('next', { keep: 'x'.repeat(1_100_000) });
    expect([tooLarge.status, /<html lang="(..)"/.exec(tooLarge.html)?.[1]]).toEqual([413, 'fr']);
  });

  it('meets a personal code that was used as 409, on both ways', async () => {
    const app = await createRespondApp(openFreshSqlite);
    const survey = await app.open();
    const issued = await app
      .as('paul')
      .post(`/api/surveys/${survey.id}/access-codes`, { delegations: [{ delegation: 'FR' }] });
    const { codes }: { codes: readonly { readonly code: string }[] } = await issued.json();
    const code = codes[0]?.code ?? '';
    expect((await app.respond(survey, { key: keyNumber(1), answers: { overall: 4 }, code })).status).toBe(201);
    const again = await app.respond(survey, { key: keyNumber(2), answers: { overall: 4 }, code });
    expect([again.status, (await again.json()).problems[0].code]).toEqual([409, 'code-used']);
    const late = await app.anybody.raw(`/s/${survey.address}?lang=fr`, {
      method: 'POST',
      headers: { ...form, ...english, accept: 'text/html', host: 'surveys.test' },
      body: new URLSearchParams({
        'form-action': 'submit',
        'form-key': keyNumber(3),
        'form-code': code,
        overall: '4',
      }).toString(),
    });
    const html = await late.text();
    expect([late.status, /<html lang="(..)"/.exec(html)?.[1]]).toEqual([409, 'fr']);
  });
});
