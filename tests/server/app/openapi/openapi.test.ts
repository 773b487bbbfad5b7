import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openFreshSqlite } from '../../../setup/databases.ts';
import { createTestApp } from '../../../setup/test-app.ts';
import { contentOf, describedApi, violations, type DescribedApi } from './described-api.ts';

/** The same for every installation: read once. */
let known: Promise<DescribedApi> | undefined;
const described = async () => (known ??= describedApi((await createTestApp(openFreshSqlite)).dependencies));

describe('the description of the API', () => {
  it('has an entry for every route, and none for anything else', async () => {
    const { routes, document } = await described();
    const entries = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`),
    );
    expect(entries.toSorted()).toEqual(routes.map(({ name }) => name).toSorted());
  });

  it('says of every operation of a contract whom it is for, and is made of nothing else', async () => {
    const { routes } = await described();
    const used = new Set<unknown>(routes.map(({ operation }) => operation));
    const files = globSync('server/**/*-contract.ts');
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const contract: Readonly<Record<string, unknown>> = await import(
        new URL(`../../../../${file}`, import.meta.url).href
      );
      const operations = Object.entries(contract).flatMap(([noun, told]) =>
        Object.entries(Object(told))
          .filter(([, one]) => Reflect.has(Object(one), 'summary'))
          .map(([name, one]) => ({ name: `${noun}.${name}`, one })),
      );
      expect(operations.filter(({ one }) => !used.has(one)).map(({ name }) => `${file}: ${name}`)).toEqual([]);
    }
  });

  it('names every operation once, and every parameter of its path', async () => {
    const { routes, operationOf, document } = await described();
    const ids = routes.map((route) => operationOf(route)?.operationId);
    expect(new Set(ids).size).toBe(routes.length);
    expect(document.openapi).toBe('3.1.0');
    const paths = Object.entries(document.paths).map(([path, methods]) => ({
      path,
      named: [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name),
      declared: Object.values(methods).map(({ parameters }) =>
        parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name),
      ),
    }));
    for (const { path, named, declared } of paths) {
      for (const names of declared) expect([path, names]).toEqual([path, named]);
    }
  });

  it('gives an example of every body, which its own schema and the route accept', async () => {
    const { routes, operationOf } = await described();
    const bodies = routes.filter(({ operation }) => operation?.body !== undefined);
    expect(bodies.length).toBeGreaterThan(30);
    for (const { name, ...route } of bodies) {
      const { schema, example } = contentOf(operationOf({ name, ...route })?.requestBody, 'application/json');
      expect([name, example]).not.toEqual([name, undefined]);
      expect([name, violations(schema, example)]).toEqual([name, []]);
      expect([name, route.operation?.body?.safeParse(example).error?.issues ?? []]).toEqual([name, []]);
    }
    const idle = routes.filter(
      ({ operation }) =>
        operation?.body === undefined && operation?.file === undefined && operation?.example !== undefined,
    );
    expect(idle.map(({ name }) => name)).toEqual([]);
  });

  it('describes queries that the route reads, and says what refusals look like', async () => {
    const app = await createTestApp(openFreshSqlite);
    const { routes, operationOf, document } = await describedApi(app.dependencies);
    const lists = routes.filter(({ name, operation }) => operation?.query !== undefined && !name.includes(':'));
    expect(lists.length).toBeGreaterThan(4);
    for (const route of lists.filter(({ method }) => method === 'GET')) {
      const who = route.path === '/api/audit' ? 'alice' : 'sofia';
      const unknown = await app.as(who).get(`${route.path}?nothing=1`);
      const body = await unknown.json();
      expect([route.name, unknown.status, body.problems[0].code]).toEqual([route.name, 422, 'unknown-key']);
      expect(unknown.headers.get('content-type')).toBe('application/problem+json');
      const answer = Object(Object(document.components['responses'])['Problem']);
      expect(violations(contentOf(answer, 'application/problem+json').schema, body)).toEqual([]);
      for (const { name } of operationOf(route)?.parameters ?? []) {
        const asked = await app.as(who).get(`${route.path}?${name}=`);
        const codes = asked.ok ? [] : (await asked.json()).problems.map(({ code }: { code: string }) => code);
        expect(codes, `${route.name} ${name}`).not.toContain('unknown-key');
      }
    }
  });

  it('says who is let in as the route does', async () => {
    const { routes, operationOf } = await described();
    const kinds = { staff: 'session', collaborator: 'memberSession' } as const;
    for (const route of routes) {
      const schemes = (operationOf(route)?.security ?? []).flatMap((one) => Object.keys(one));
      expect([route.name, schemes.at(-1)]).toEqual([
        route.name,
        route.admits === 'everybody' ? undefined : kinds[route.admits],
      ]);
    }
    const closed = routes.filter(({ name }) => /\/(staff|access-tokens)\b/.test(name));
    for (const route of closed) expect(operationOf(route)?.security).toEqual([{ session: [] }]);
  });
});

describe('the page of it', () => {
  it('tells of every operation without a script or another host', async () => {
    const app = await createTestApp(openFreshSqlite);
    const answer = await app.anybody.get('/api/docs');
    const page = await answer.text();
    const { routes, operationOf } = await describedApi(app.dependencies);
    for (const route of routes) expect(page).toContain(`id="${operationOf(route)?.operationId ?? ''}"`);
    expect(page).not.toMatch(/<script|\ssrc=|\son\w+=|href="(?![#/])/);
    const policy = answer.headers.get('content-security-policy') ?? '';
    const [, style = ''] = /<style>([^]*?)<\/style>/.exec(page) ?? [];
    const hash = createHash('sha256').update(style).digest('base64');
    expect(policy).toContain(`default-src 'none'; style-src 'sha256-${hash}'`);
    expect(policy).not.toContain('unsafe');
  });

  it('and its machine-readable twin are sent again only when they have changed', async () => {
    const app = await createTestApp(openFreshSqlite);
    for (const path of ['/api/docs', '/api/openapi.json']) {
      const tag = (await app.anybody.get(path)).headers.get('etag') ?? '';
      expect((await app.anybody.get(path, { 'if-none-match': tag })).status).toBe(304);
    }
  });
});
