import { expect, it } from 'vitest';
import { describeEachDatabase } from '../../setup/databases.ts';
import { createSurveyApp, fromMember, keyNumber } from '../surveys/fielding/survey-app.ts';
import { baselineOf, ownerOf, planOf, staffRoutes } from './route-table.ts';
import { send, told } from './send.ts';

const hostile: readonly unknown[] = [
  'a\u0000b',
  '\ud800',
  'a\r\nBcc: b@evil.test',
  "' or 1=1 --",
  '$.[*]',
  '__proto__',
  'constructor',
  'x'.repeat(5_000),
  '9999-12-31T23:59:59-23:59',
  '0000-01-01',
  '2026-02-30',
  '',
  '\u202e\u0000',
  -1,
  0,
  0.1,
  2 ** 31,
  2 ** 53,
  1e308,
  null,
  true,
  [],
  {},
  [[]],
  { missing: 'noOpinion' },
  { type: 'div', props: { dangerouslySetInnerHTML: { __html: '<img src=x onerror=alert(1)>' } }, constructor: null },
];

const queries: readonly string[] = [
  'before=99999999999',
  'before=-1',
  'before=%00',
  'before=1&before=2',
  'limit=0',
  'limit=1e9',
  'language=%F0%9F%92%A9',
  'language=__proto__',
  'language=en&language=fr',
  'bom=2',
  '__proto__[x]=1',
];

const ids: readonly string[] = ['%F0%9F%92%A9', '%ed%a0%80', '__proto__', "'%20or%201=1--", '%2500', 'x'.repeat(5_000)];

const withBody = staffRoutes.filter(({ body }) => body !== undefined);
const withQuery = staffRoutes.filter(({ route }) => route.startsWith('GET ') && !route.endsWith('/counts'));
const withId = staffRoutes.filter(({ route }) => route.includes('/:'));

/** A mistake of the sender is never one of the server: 5xx would be logged with its stack, as often as somebody likes. */
describeEachDatabase('no value makes the server fail', (open) => {
  it.each(withBody)('in the body of $route', async (row) => {
    const app = await createSurveyApp(open);
    const id = await objectFor(row);
    const document = row.body?.('PTC');
    const who = row.for === 'administrators' ? 'alice' : ownerOf.PTC;
    const failed: unknown[] = [];
    for (const changed of variationsOf(document)) {
      const [status, text] = await told(await send(app.as(who), row.route, id, changed));
      if (status >= 500 && !text.includes('not-built')) failed.push([status, changed]);
    }
    expect(failed).toEqual([]);

    async function objectFor({ id: kind, route }: typeof row): Promise<string> {
      if (route.includes('/staff/')) return 'carl';
      return kind === undefined || kind === 'baseline' ? 'x' : (await app[kind === 'draft' ? 'draft' : 'open']()).id;
    }
  });

  it('in the query or the address of a route', async () => {
    const app = await createSurveyApp(open, { renderForm: () => ({ html: '', status: 200 }) });
    const { id } = await app.open(planOf.PTC);
    await app.as('paul').post('/api/baselines', baselineOf('PTC'));
    const failed: string[] = [];
    const look = async (route: string, object: string): Promise<void> => {
      for (const who of ['alice', 'paul'] as const) {
        const [status] = await told(await send(app.as(who), route, object));
        if (status >= 500) failed.push(`${who} ${route} ${object}: ${status}`);
      }
    };
    for (const { route } of withQuery) for (const query of queries) await look(`${route}?${query}`, id);
    for (const { route } of withId) for (const strange of ids) await look(route, strange);
    expect(failed).toEqual([]);
  });

  it.each([
    { path: '/api/session', document: { email: 'paul@wco.test', password: 'x' }, expected: [401, 422] },
    {
      path: '/api/invitation-acceptance',
      document: { token: 'x', password: 'tariff nomenclature teapot' },
      expected: [404, 422],
    },
  ])('sent to $path by anybody', async ({ path, document, expected }) => {
    const app = await createSurveyApp(open);
    const statuses = new Set<number>();
    for (const changed of variationsOf(document)) {
      statuses.add((await app.anybody.post(path, changed)).status);
      app.advance(15 * 60_000);
    }
    expect([...statuses].toSorted((one, other) => one - other)).toEqual(expected);
  });

  it.each(['confidential', 'anonymous'] as const)(
    'sent as a response to a survey that is %s',
    async (confidentiality) => {
      const app = await createSurveyApp(open);
      const { id, address } = await app.open({ confidentiality });
      const capacity = confidentiality === 'anonymous' ? { capacity: 'member', overall: 4 } : fromMember('FR', 4);
      const answers = { ...capacity, firstTime: 'yes', keep: 'this' };
      const document = { key: keyNumber(1), language: 'en', answers, code: 'x' };
      const accepted: unknown[] = [];
      for (const changed of variationsOf(document).concat(variationsOf({ ...document, code: undefined }))) {
        const answer = await app.anybody.post(`/api/respond/${address}/responses`, changed);
        expect([answer.status, changed].slice(0, answer.status < 500 ? 0 : 2)).toEqual([]);
        if (answer.status === 201) accepted.push(changed);
      }
      // What was taken is text in a text field, and can be shown and carried out.
      await app.as('paul').put(`/api/surveys/${id}/closure`, {});
      for (const file of ['results', 'responses.csv']) {
        const [status] = await told(await app.as('paul').get(`/api/surveys/${id}/${file}`));
        expect([200, 409]).toContain(status);
      }
      expect(Reflect.get({}, 'missing')).toBeUndefined();
    },
  );
});

/** The document with each of its values, however deep, replaced by each hostile one, and with each hostile name added. */
function variationsOf(document: unknown): readonly unknown[] {
  if (typeof document === 'string') return hostile.map((value) => document.replace('Report', String(value)));
  const text = JSON.stringify(document);
  const added = ['__proto__', 'constructor', 'toString', '\u0000'].map((name) => {
    const changed: object = JSON.parse(text);
    Object.defineProperty(changed, name, { value: { missing: 1 }, enumerable: true });
    return changed;
  });
  return pathsOf(document)
    .flatMap((path) => hostile.map((value) => replaced(JSON.parse(text), path, value)))
    .concat(added);
}

function pathsOf(value: unknown): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [[]];
  return [[], ...Object.entries(value).flatMap(([key, part]) => pathsOf(part).map((path) => [key, ...path]))];
}

function replaced(document: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined || typeof document !== 'object' || document === null) return value;
  Reflect.set(document, key, replaced(Reflect.get(document, key), rest, value));
  return document;
}
