import { expect, it } from 'vitest';
import type { RenderForm, RenderRequest } from '../../../server/platform/pages/form-page-contract.ts';
import { castNames } from '../../setup/cast.ts';
import { openFreshSqlite } from '../../setup/databases.ts';
import { createRespondApp } from '../surveys/form-pages/respond-app.ts';
import { createSurveyApp, refusal } from '../surveys/fielding/survey-app.ts';

/** Shows what it was asked to render. */
const renderForm: RenderForm = (request) => ({ html: JSON.stringify(request), status: 200 });

it.each([
  { name: 'post-session-hsc', names: { committeeShort: { fr: 'CSH' } }, lists: { agendaItems: [{}, {}, {}] } },
  { name: 'post-capacity-building', names: { title: { fr: expect.any(String) } }, lists: {} },
  { name: 'annual-engagement', names: { year: { fr: '2026' } }, lists: {} },
])('$name can be seen as respondents would see it, on an example of its occasion', async ({ name, names, lists }) => {
  const app = await createSurveyApp(openFreshSqlite, { renderForm });
  const answer = await app.as('paul').get(`/api/definitions/${name}/preview?language=fr`);
  expect(answer.headers.get('content-type')).toMatch(/^text\/html/);
  const request: RenderRequest = JSON.parse(await answer.text());
  expect(request).toMatchObject({
    mode: 'preview',
    language: 'fr',
    survey: { address: '', state: 'draft', languages: ['en', 'fr'] },
    definition: { name },
    occasion: { names, lists },
  });
});

it('the preview fills every place of the texts', async () => {
  const app = await createRespondApp(openFreshSqlite);
  for (const { name, language } of [
    { name: 'example', language: 'ar' },
    { name: 'post-session-ptc', language: 'fr' },
    { name: 'post-capacity-building-follow-up', language: 'en' },
    { name: 'annual-engagement', language: 'fr' },
  ]) {
    const html = await (await app.as('alice').get(`/api/definitions/${name}/preview?language=${language}`)).text();
    const [page = ''] = html.split('<script type="application/json"');
    expect(page, name).toContain(`<html lang="${language}"`);
    expect(page, name).not.toMatch(/\{(occasion|member|repeat)\./);
    expect(page, name).not.toMatch(/value="submit"(?! disabled)/);
  }
});

it('the preview of a definition is for all staff and for nobody else', async () => {
  const app = await createSurveyApp(openFreshSqlite, { renderForm });
  for (const name of castNames) {
    expect((await app.as(name).get('/api/definitions/post-session-ec/preview')).status).toBe(200);
  }
  expect((await app.anybody.get('/api/definitions/post-session-ec/preview')).status).toBe(401);
});

it.each([
  { path: 'nothing/preview?language=en', answer: '404: unknown-definition' },
  { path: 'post-session-ec/preview?language=ar', answer: '422: language-not-offered' },
])('there is no preview of $path', async ({ path, answer }) => {
  const app = await createSurveyApp(openFreshSqlite, { renderForm });
  expect(await refusal(await app.as('paul').get(`/api/definitions/${path}`))).toBe(answer);
});
