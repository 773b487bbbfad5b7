import { describe, expect, it } from 'vitest';
import { grantableScopes } from '../../../../server/access/sessions/grantable-scopes.ts';
import type { CastName } from '../../../setup/cast.ts';
import { openFreshSqlite } from '../../../setup/databases.ts';
import { programOf } from '../../access/tokens/token-app.ts';
import { createSurveyApp } from '../../surveys/fielding/survey-app.ts';
import type { SurveyApp } from '../../surveys/fielding/survey-app.ts';
import { operationOf, routesByName } from './api-operations.ts';
import { contentOf, describedApi, violations, type DescribedApi } from './described-api.ts';
import { pathWithObjects } from './objects.ts';
import { openPlaces } from './open-places.ts';

/** For respondents, Members' people, and those who are about to sign in: no token leads there. */
const notForStaff =
  /^(POST|DELETE) \/api\/session$|invitation-acceptance|\/(respond|collaboration|verify|docs|openapi\.json)\b/;

const staffRoutes = [...routesByName.keys()].filter((name) => !notForStaff.test(name));

/** What this installation cannot do, and what is refused in the state that the test is in: the status says so. */
const otherwise: ReadonlyMap<string, number> = new Map([
  // No mail server, no browser to print with, no build.
  ['POST /api/surveys/:id/invitations', 409],
  ['GET /api/snapshots/:id/report.html', 500],
  ['GET /api/snapshots/:id/report.pdf', 500],
]);

/** Where an answer is a document of the core that its contract names only in outline. This list only becomes shorter. */
const stillOpen: ReadonlyMap<string, readonly string[]> = new Map([
  ['GET /api/definitions/:name', ['answer.definition', 'answer.texts']],
  ['GET /api/scorecard', ['answer.rows.*.series.*']],
  ['GET /api/plan-drafts/:id/scorecard', ['answer.rows.*.series.*']],
  ['GET /api/scorecard/series/:series', ['answer']],
  ['GET /api/snapshots/:id', ['answer.scorecard.rows.*.series.*', 'answer.pages.*']],
  ['GET /api/snapshots/:id/scorecard', ['answer.rows.*.series.*']],
  ['GET /api/snapshots/:id/scorecard/series/:series', ['answer']],
  ['GET /api/surveys/:id', ['answer.definition', 'answer.texts']],
  ['GET /api/surveys/:id/results', ['answer.kpi', 'answer.items.*']],
]);

const isForPrograms = (scopes: readonly string[]): boolean =>
  scopes.every((scope) => grantableScopes.some((grantable) => grantable === scope));

/** The example plan is of a session of the PTC, which is Paul's. */
function holderOf(name: string, scopes: readonly string[]): CastName {
  if (/^(POST|PATCH) \/api\/(surveys(\/:id)?|previews)$/.test(name)) return 'paul';
  return scopes.some((scope) => scope === 'staff.manage' || scope === 'audit.read') ? 'alice' : 'sofia';
}

/** The same for every installation: read once. */
let described: Promise<DescribedApi> | undefined;

const createApp = (): Promise<SurveyApp> =>
  createSurveyApp(openFreshSqlite, { renderForm: () => ({ html: '<!doctype html>', status: 200 }) });

describe('a program with an access token', () => {
  it.each(staffRoutes)('%s', { timeout: 30_000 }, async (name) => {
    const { scopes = [], operation } = routesByName.get(name) ?? {};
    const holder = holderOf(name, scopes);
    const app = await createApp();
    const path = await pathWithObjects(app, name);
    const others = grantableScopes.filter((scope) => !scopes.includes(scope));
    const stranger = await programOf(app.dependencies, holder, others);
    const send = (headers: Readonly<Record<string, string>>, raw = stranger.raw) => {
      const { example, file } = operation ?? {};
      const type = file ?? 'application/json';
      const body = file === undefined ? JSON.stringify(example) : String(example);
      const content = example === undefined ? {} : { body };
      const typed = example === undefined ? headers : { ...headers, 'content-type': type };
      return raw(path, { method: name.split(' ')[0] ?? '', headers: typed, ...content });
    };

    // With every scope but the one it needs.
    if (scopes.length > 0) {
      const refused = await send({});
      const { code, problems } = await refused.json();
      expect([refused.status, code, problems[0].code]).toEqual([403, 'forbidden', 'scope-missing']);
    }

    // With exactly what it needs; where no token can have that, as the person.
    const program = isForPrograms(scopes) ? (await programOf(app.dependencies, holder, scopes)).raw : undefined;
    const answer = program === undefined ? await personSends(app, holder, name, path) : await send({}, program);
    const expected = otherwise.get(name) ?? operation?.status ?? 200;
    expect([answer.status, answer.status === expected ? '' : await answer.text()]).toEqual([expected, '']);

    // And what comes is what is described.
    if (!answer.ok || typeof operation?.answer !== 'object') {
      const type = answer.headers.get('content-type')?.split(';')[0];
      if (answer.ok && typeof operation?.answer === 'string') expect(type).toBe(operation.answer);
      await answer.body?.cancel();
      return;
    }
    const { routes, operationOf: objectOf } = await (described ??= describedApi(app.dependencies));
    const route = routes.find((one) => one.name === name);
    const responses = route && objectOf(route)?.responses;
    const { schema } = contentOf(responses?.[String(expected)], 'application/json');
    const told: unknown = await answer.json();
    expect(violations(schema, told)).toEqual([]);

    // And no more than that, however little is described.
    expect(operation.answer.safeParse(told).error?.issues ?? []).toEqual([]);
    expect(openPlaces(operation.answer, told)).toEqual(stillOpen.get(name) ?? []);
  });
});

/** As somebody at the console. */
function personSends(app: SurveyApp, who: CastName, name: string, path: string): Promise<Response> {
  const example = operationOf(name)?.example;
  const client = app.as(who);
  switch (name.split(' ')[0]) {
    case 'GET':
      return client.get(path);
    case 'POST':
      return client.post(path, example);
    case 'PUT':
      return client.put(path, example);
    default:
      return client.delete(path);
  }
}
