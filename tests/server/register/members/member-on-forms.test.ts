import { expect, it } from 'vitest';
import { createApp } from '../../../../server/app/app.ts';
import { loadRenderForm } from '../../../../server/surveys/form-pages/load-render-form.ts';
import { openFreshSqlite } from '../../../setup/databases.ts';
import { createTestClient } from '../../../setup/test-client.ts';
import { activityPlan } from '../../surveys/fielding/plans.ts';
import { createSurveyApp } from '../../surveys/fielding/survey-app.ts';

it('a Member that is entered stands at once on the forms that are open, and its answers count', async () => {
  const app = await createSurveyApp(openFreshSqlite);
  const form = await loadRenderForm(app.dependencies.members, false);
  if (form === undefined) throw new Error('there is no build: npm run build');
  const anybody = createTestClient(createApp({ ...app.dependencies, ...form }), {});
  const survey = await app.open();
  const page = async () => (await anybody.get(`/s/${survey.address}`)).text();
  expect(await page()).toContain('Suriname');
  expect(await page()).not.toContain('Atlantis');
  const response = await app.as('sofia').post('/api/members', {
    iso2: null,
    name: { en: 'Atlantis', fr: 'Atlantide' },
    region: 'EUR',
    counted: true,
    memberSince: null,
    confidence: 'high',
    note: '',
  });
  const { id }: { id: string } = await response.json();
  expect(await page()).toContain('Atlantis');
  const answers = { capacity: 'member', delegation: id, overall: 5 };
  const sent = await app.respond(survey, { key: 'test-key-00000000000000000001', answers });
  expect(sent.status).toBe(201);
});

it('the host of an activity that is open is called on its form as the register calls it now', async () => {
  const app = await createSurveyApp(openFreshSqlite);
  const form = await loadRenderForm(app.dependencies.members, false);
  if (form === undefined) throw new Error('there is no build: npm run build');
  const anybody = createTestClient(createApp({ ...app.dependencies, ...form }), {});
  const survey = await app.open(activityPlan, 'carl');
  const page = async () => (await anybody.get(`/s/${survey.address}`)).text();
  expect(await page()).toContain('"host":{"en":"Kazakhstan"');
  const change = {
    iso2: 'KZ',
    name: { en: 'Steppe Republic', fr: 'République des steppes' },
    region: 'EUR',
    counted: true,
    memberSince: null,
    confidence: 'high',
    note: '',
    revision: 1,
  };
  expect((await app.as('sofia').put('/api/members/KZ', change)).ok).toBe(true);
  expect(await page()).toContain('"host":{"en":"Steppe Republic"');
  expect(await page()).not.toContain('Kazakhstan');
});
