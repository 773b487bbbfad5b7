import { expect, it } from 'vitest';
import type { RenderForm, RenderRequest } from '../../../../server/platform/pages/form-page-contract.ts';
import { openFreshSqlite } from '../../../setup/databases.ts';
import { hscPlan, ptcPlan } from './plans.ts';
import { createSurveyApp, refusal } from './survey-app.ts';

/** Shows what it was asked to render. */
const renderForm: RenderForm = (request) => ({ html: JSON.stringify(request), status: 200 });

it('the preview of a survey shows its page in the language asked for', async () => {
  const app = await createSurveyApp(openFreshSqlite, { renderForm });
  const { id, address } = await app.draft();
  const response = await app.as('paul').get(`/api/surveys/${id}/preview?language=fr`);
  expect(response.headers.get('content-type')).toMatch(/^text\/html/);
  const request: RenderRequest = JSON.parse(await response.text());
  expect(request).toMatchObject({
    mode: 'preview',
    language: 'fr',
    survey: { address, state: 'draft', confidentiality: 'confidential', languages: ['en', 'fr'] },
    definition: { name: 'post-session-ptc' },
    occasion: { facts: { delegationKnown: 'no' }, names: { committeeShort: { fr: 'CTP' } } },
  });
});

it('the preview of a plan shows what is stored nowhere yet', async () => {
  const app = await createSurveyApp(openFreshSqlite, { renderForm });
  const response = await app.as('hana').post('/api/previews', { ...hscPlan, language: 'en' });
  const request: RenderRequest = JSON.parse(await response.text());
  expect(request).toMatchObject({ mode: 'preview', definition: { name: 'post-session-hsc' } });
  expect(await app.dependencies.db.selectFrom('survey').selectAll().execute()).toEqual([]);
});

it.each([
  {
    what: 'a language the form does not have',
    body: { ...ptcPlan, language: 'ar' },
    answer: '422: language-not-offered',
  },
  { what: 'no language', body: ptcPlan, answer: '422: missing' },
  {
    what: 'a plan that does not fit',
    body: { ...ptcPlan, definition: 'nothing', language: 'en' },
    answer: '422: unknown-definition',
  },
])('the preview of a plan with $what is refused', async ({ body, answer }) => {
  const app = await createSurveyApp(openFreshSqlite, { renderForm });
  expect(await refusal(await app.as('paul').post('/api/previews', body))).toBe(answer);
});
