import { expect, it } from 'vitest';
import { openFreshSqlite } from '../../setup/databases.ts';
import { createSurveyApp } from '../surveys/fielding/survey-app.ts';
import type { SurveyApp } from '../surveys/fielding/survey-app.ts';
import { contentOf } from './database-content.ts';
import { planOf, staffRoutes } from './route-table.ts';

/** Ways to write an address that a guard by prefix would not know again. */
const variants: readonly ((path: string) => string)[] = [
  (path) => `/${path}`,
  (path) => path.replace('/api/', '/api//'),
  (path) => path.replace('/api/', '/api/./'),
  (path) => path.replace('/api/', '/x/../api/'),
  (path) => path.replace('/api/', '/api%2f'),
  (path) => path.replace('/api/', '/%61pi/'),
  (path) => path.replace('/api/', '/API/'),
  (path) => path.replace('/api/', '/s/../api/'),
  (path) => path.replace('/api/', '/api/respond/../'),
  (path) => path.replace('/api/', '/api/respond/%2e%2e/'),
  (path) => `${path}/`,
  (path) => `${path}//`,
  (path) => `${path};x`,
  (path) => `${path}%20`,
  (path) => `${path}?_method=GET`,
  (path) => `${path}.json`,
];

const headerTricks: readonly Readonly<Record<string, string>>[] = [
  {},
  { 'x-http-method-override': 'GET' },
  { 'x-original-url': '/healthz' },
  { 'x-rewrite-url': '/healthz' },
  { 'x-forwarded-for': '127.0.0.1', 'x-forwarded-host': 'localhost' },
];

it.each(staffRoutes.filter(({ for: whom }) => whom !== 'everybody'))(
  '$route is closed under every way to write its address',
  async (row) => {
    const app = await createSurveyApp(openFreshSqlite);
    const [method = '', pattern = ''] = row.route.split(' ');
    const path = pattern.replace(/:\w+/, await objectOf(app, row));
    const body = row.body?.('PTC');
    const before = await contentOf(app.dependencies.db);
    const passed: string[] = [];
    for (const written of [path, ...variants.map((variant) => variant(path))]) {
      for (const headers of headerTricks) {
        for (const sent of method === 'GET' ? ['GET', 'HEAD'] : [method]) {
          const type = typeof body === 'string' ? 'text/csv' : 'application/json';
          const content = typeof body === 'string' ? body : JSON.stringify(body);
          const answer = await app.anybody.raw(written, {
            method: sent,
            headers: { host: 'surveys.test', ...(body === undefined ? {} : { 'content-type': type }), ...headers },
            ...(body === undefined ? {} : { body: content }),
          });
          if (![401, 404, 415].includes(answer.status)) passed.push(`${sent} ${written}: ${answer.status}`);
        }
      }
    }
    expect(passed).toEqual([]);
    expect(await contentOf(app.dependencies.db)).toEqual(before);
  },
);

async function objectOf(app: SurveyApp, { id, route }: (typeof staffRoutes)[number]): Promise<string> {
  if (route.includes('/staff/')) return 'carl';
  return (await app[id === 'draft' ? 'draft' : 'open'](planOf.PTC)).id;
}
