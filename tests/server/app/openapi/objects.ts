import { foreignFile, foreignMapping } from '../../files/history-import/foreign-file.ts';
import { wavePlan } from '../../surveys/fielding/plans.ts';
import type { SurveyApp } from '../../surveys/fielding/survey-app.ts';
import { operationOf } from './api-operations.ts';

const idIn = async (response: Response): Promise<string> => {
  const body: { readonly id?: string; readonly surveyId?: string } = await response.json();
  return body.id ?? body.surveyId ?? '';
};

/** What stands in the places of a route's path: an object of Sofia's (a draft to change: Paul's) in the state that the route needs. */
export async function pathWithObjects(app: SurveyApp, name: string): Promise<string> {
  const [, pattern = ''] = name.split(' ');
  const id = pattern.includes(':id') ? await objectFor(app, name) : '';
  const places: Readonly<Record<string, string>> = {
    id,
    name: 'annual-engagement',
    kind: 'invitation',
    language: 'en',
    member: 'FR',
    series: pattern.includes('ended-years') ? 'SO1.satisfaction-ptc' : 'SP1.satisfaction',
    year: '2026',
  };
  return pattern.replaceAll(/:(\w+)/g, (_place, place: string) => encodeURIComponent(places[place] ?? place));
}

const draftRoutes = /^(PATCH|DELETE) |\/(opening|wave-plan)$/;
const openRoutes =
  /\/(extension|closure|reminders|invitations|letters|dispositions|access-codes|wave|invitations\.csv)\b/;

async function objectFor(app: SurveyApp, name: string): Promise<string> {
  const noun = name.split('/')[2] ?? '';
  const create = async (): Promise<string> =>
    idIn(await app.as('sofia').post(`/api/${noun}`, operationOf(`POST /api/${noun}`)?.example));
  switch (noun) {
    case 'staff':
      return 'carl';
    case 'members':
      return 'FR';
    case 'focus-areas': {
      const { focusAreas } = await (await app.as('sofia').get('/api/focus-areas')).json();
      return focusAreas.find(({ revision }: { revision: number }) => revision === 1)?.id ?? create();
    }
    case 'access-tokens': {
      await create();
      const { tokens } = await (await app.as('sofia').get('/api/access-tokens')).json();
      return tokens[0].id;
    }
    case 'surveys':
      if (name.startsWith('PATCH ')) return (await app.draft()).id;
      if (draftRoutes.test(name)) return (await app.draft({ ...wavePlan, closesAt: null }, 'sofia')).id;
      if (openRoutes.test(name))
        return (await app.open({ ...wavePlan, closesAt: '2027-01-10T17:00:00.000Z' }, 'sofia')).id;
      return importedWave(app);
    case 'plans':
      return '2022-2025';
    case 'plan-drafts':
      if (name === 'PUT /api/plan-drafts/:id') return '2026-2029';
      return draftOf(app);
    case 'snapshots':
      await importedWave(app);
      return create();
    default:
      return create();
  }
}

/** The next version of the plan that ships. */
async function draftOf(app: SurveyApp): Promise<string> {
  const [plan] = app.dependencies.plans;
  if (plan === undefined) throw new Error('no plan is published');
  const text = JSON.stringify({ ...plan, version: plan.version + 1 });
  await app.as('sofia').put(`/api/plan-drafts/${plan.id}`, { text, revision: null });
  return plan.id;
}

/** A closed wave with responses, by the shortest way. */
async function importedWave(app: SurveyApp): Promise<string> {
  const document = { file: foreignFile, mapping: foreignMapping, dry: false };
  return idIn(await app.as('sofia').post('/api/imported-waves', document));
}
