import { expect } from 'vitest';
import { grantableScopes } from '../../../server/access/sessions/grantable-scopes.ts';
import { castNames } from '../../setup/cast.ts';
import type { CastName } from '../../setup/cast.ts';
import type { OpenFresh } from '../../setup/databases.ts';
import { programOf } from '../access/tokens/token-app.ts';
import type { OperationObject } from '../../../server/app/openapi/openapi-document.ts';
import { describedApi, type DescribedApi } from '../app/openapi/described-api.ts';
import { pathWithObjects } from '../app/openapi/objects.ts';
import { createSurveyApp } from '../surveys/fielding/survey-app.ts';
import type { SurveyApp } from '../surveys/fielding/survey-app.ts';
import {
  baselineOf,
  objectKinds,
  ownRoutes,
  ownerOf,
  planOf,
  secretariatRoutes,
  signedInRoutes,
  staffRoutes,
} from './route-table.ts';
import type { ObjectKind, StaffRoute } from './route-table.ts';
import { send, told } from './send.ts';

/** How the requests go whose answers a row is about; those that make its objects go by themselves. */
export type Ask = (request: () => Promise<Response>) => Promise<Response>;

/** A row of the matrix: who is let in by a route and who is not, asked of a fresh application. */
export type AuthorisationRow = {
  readonly route: string;
  readonly check: (open: OpenFresh, ask?: Ask) => Promise<void>;
};

const plainly: Ask = (request) => request();
const absent = 'AAAAAAAAAAAAAAAAAAAAAA';

/** Of a route that answers by the object: whoever may not see it learns nothing of it. */
const checkObjectRow = async (row: StaffRoute, open: OpenFresh, ask: Ask): Promise<void> => {
  const app = await createRenderingApp(open);
  const sent = (who: CastName, id: string, kind: ObjectKind) =>
    ask(() => send(app.as(who), row.route, id, row.body?.(kind)));
  for (const who of castNames) {
    for (const kind of objectKinds) {
      const answer = await told(await sent(who, await objectFor(app, row, kind), kind));
      expect([who, kind, answer[0]]).toEqual([who, kind, expectedStatus(row, who, kind)]);
      if (answer[0] !== 404 || row.id === undefined) continue;
      expect(await told(await sent(who, absent, kind))).toEqual(answer);
    }
    if (row.id !== undefined) expect((await sent(who, absent, kindOf(who))).status).toBe(404);
  }
  const id = await objectFor(app, row, 'PTC');
  expect((await ask(() => send(app.anybody, row.route, id, row.body?.('PTC')))).status).toBe(401);
};

const objectOf = (route: string): string =>
  route.includes('/plans/') ? '2022-2025' : route.includes(':name') ? 'post-session-ptc' : 'carl';

const checkStaffRow = async (row: StaffRoute, open: OpenFresh, ask: Ask): Promise<void> => {
  const app = await createRenderingApp(open);
  const object = objectOf(row.route);
  const sent = (who: CastName, id: string) => ask(() => send(app.as(who), row.route, id, row.body?.('PTC')));
  // Alice last: of what she does to Carl nobody else would see the way to 403 any more.
  for (const who of castNames.toReversed()) {
    const allowed = row.for === 'everybody' || (row.for === 'administrators') === (who === 'alice');
    expect([who, (await sent(who, object)).status]).toEqual([who, allowed ? row.ok : 403]);
    if (row.for === 'administrators' && row.route.includes(':id')) {
      expect((await sent(who, absent)).status).toBe(allowed ? 404 : 403);
    }
  }
  expect((await ask(() => send(app.anybody, row.route, object, row.body?.('PTC')))).status).toBe(401);
};

/** With the body and the objects with which it would be done: nobody else gets any further than the question who asks. */
const checkSecretariatRow = async (route: string, open: OpenFresh, ask: Ask): Promise<void> => {
  const app = await createRenderingApp(open);
  const path = await pathWithObjects(app, route);
  const [content] = Object.values((await descriptionOf(app, route))?.requestBody?.content ?? {});
  const sent = content?.['example'];
  const request = `${route.split(' ')[0] ?? ''} ${path}`;
  // A wave, and what is written to its Members, nobody else sees at all.
  const refusal = /^\/api\/(surveys|mail-templates)\b/.test(path) ? 404 : 403;
  for (const who of castNames.filter((name) => name !== 'sofia')) {
    const answer = await ask(() => send(app.as(who), request, '', sent));
    expect([who, answer.status]).toEqual([who, refusal]);
  }
  expect((await ask(() => send(app.anybody, request, '', sent))).status).toBe(401);
};

/** Whoever is signed in may, but no program without the scope. */
const checkScopeRow = async ({ route, body }: StaffRoute, open: OpenFresh, ask: Ask): Promise<void> => {
  const app = await createRenderingApp(open);
  const security = (await descriptionOf(app, route))?.security ?? [];
  const scopes = security.flatMap((one) => one['accessToken'] ?? []);
  const { raw } = await programOf(
    app.dependencies,
    'sofia',
    grantableScopes.filter((scope) => !scopes.includes(scope)),
  );
  const headers = { 'content-type': 'application/json' };
  const [method = ''] = route.split(' ');
  const content = body === undefined ? {} : { headers, body: JSON.stringify(body('PTC')) };
  const path = await pathWithObjects(app, route);
  expect((await ask(() => raw(path, { method, ...content }))).status).toBe(403);
};

/** What Sofia made is hers and the administrators'; to all others it is absent. */
const checkOwnRow = async (route: string, open: OpenFresh, ask: Ask): Promise<void> => {
  const app = await createRenderingApp(open);
  const request = `${route.split(' ')[0] ?? ''} ${await pathWithObjects(app, route)}`;
  for (const who of castNames.filter((name) => name !== 'sofia' && name !== 'alice')) {
    expect([who, (await ask(() => send(app.as(who), request, '', {}))).status]).toEqual([who, 404]);
  }
};

export const objectRows = rowsOf(
  staffRoutes.filter((row) => row.for === 'object'),
  checkObjectRow,
);
export const staffRows = rowsOf(
  staffRoutes.filter((row) => row.for !== 'object'),
  checkStaffRow,
);
export const secretariatRows = namedRows(secretariatRoutes, checkSecretariatRow);
export const ownRows = namedRows(ownRoutes, checkOwnRow);
export const scopeRows = rowsOf(
  staffRoutes.filter((row) => row.for === 'everybody' && !signedInRoutes.includes(row.route)),
  checkScopeRow,
);

function rowsOf(
  routes: readonly StaffRoute[],
  check: (row: StaffRoute, open: OpenFresh, ask: Ask) => Promise<void>,
): readonly AuthorisationRow[] {
  return routes.map((row) => ({ route: row.route, check: (open, ask = plainly) => check(row, open, ask) }));
}

function namedRows(
  routes: readonly string[],
  check: (route: string, open: OpenFresh, ask: Ask) => Promise<void>,
): readonly AuthorisationRow[] {
  return routes.map((route) => ({ route, check: (open, ask = plainly) => check(route, open, ask) }));
}

/** The same for every installation: read once. */
let api: Promise<DescribedApi> | undefined;

/** What the description of the API says, its example of a body included. */
async function descriptionOf(app: SurveyApp, route: string): Promise<OperationObject | undefined> {
  const { routes, operationOf } = await (api ??= describedApi(app.dependencies));
  const described = routes.find(({ name }) => name === route);
  return described && operationOf(described);
}

const kindOf = (who: CastName): ObjectKind => objectKinds.find((kind) => ownerOf[kind] === who) ?? 'wave';

export const mayRead = (who: CastName, kind: ObjectKind): boolean => who === 'sofia' || ownerOf[kind] === who;

function expectedStatus(row: StaffRoute, who: CastName, kind: ObjectKind): number {
  if (row.route === 'POST /api/baseline-imports') return mayRead(who, kind) ? row.ok : 403;
  if (!mayRead(who, kind)) return 404;
  return row.work && ownerOf[kind] !== who ? 403 : row.ok;
}

const createRenderingApp = (open: OpenFresh): Promise<SurveyApp> =>
  createSurveyApp(open, { renderForm: () => ({ html: '<!doctype html>', status: 200 }) });

/** A new object of its kind in the state that the route needs; '' where the route has none in its address. */
async function objectFor(app: SurveyApp, { id }: StaffRoute, kind: ObjectKind): Promise<string> {
  if (id === undefined) return '';
  if (id === 'baseline') {
    const entered: { readonly id: string } = await (
      await app.as('sofia').post('/api/baselines', baselineOf(kind))
    ).json();
    return entered.id;
  }
  if (id === 'draft') return (await app.draft(planOf[kind], ownerOf[kind])).id;
  const survey = await app.open(planOf[kind], ownerOf[kind]);
  return id === 'open' ? survey.id : (await app.close(survey, ownerOf[kind])).id;
}
