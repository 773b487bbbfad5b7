import { expect, it } from 'vitest';
import { createApp } from '../../../../server/app/app.ts';
import { openFreshSqlite } from '../../../setup/databases.ts';
import { createTestApp } from '../../../setup/test-app.ts';

/** Everything else under /api is for signed-in staff or collaborators; a new route that is not must be added here, on purpose. */
const publicRoutes = [
  /^POST \/api\/session$/,
  /^DELETE \/api\/session$/,
  /^POST \/api\/invitation-acceptance$/,
  /^[A-Z]+ \/api\/respond(\/|$)/,
  /^(POST|DELETE) \/api\/collaboration\/session$/,
  /^GET \/api\/verify\/:receipt$/,
  /^GET \/api\/(openapi\.json|docs)$/,
];

it('every route of the console asks who is there before anything else', async () => {
  const app = await createTestApp(openFreshSqlite);
  const routes = createApp(app.dependencies).routes.filter((route) => route.method !== 'ALL');
  const names = [...new Set(routes.map((route) => `${route.method} ${route.path}`))].filter((name) => {
    return name.includes(' /api/') && !publicRoutes.some((pattern) => pattern.test(name));
  });
  expect(names.length).toBeGreaterThan(6);
  const open: string[] = [];
  for (const name of names) {
    const [method = '', path = ''] = name.split(' ');
    const answer = await app.anybody.raw(path.replaceAll(/:\w+(\{[^}]*\})?/g, 'x'), { method });
    if (answer.status !== 401) open.push(`${name}: ${answer.status}`);
  }
  expect(open).toEqual([]);
});
