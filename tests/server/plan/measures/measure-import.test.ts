import { describe, expect, it } from 'vitest';
import { parseMeasures } from '../../../../server/plan/measures/parse-measures.ts';
import { describeEachDatabase } from '../../../setup/databases.ts';
import { createTestApp } from '../../../setup/test-app.ts';
import type { TestClient } from '../../../setup/test-client.ts';

const csv = [
  'objective,measure,due,done',
  'SO1,Publish the guidelines,2025-06-30,2025-06-12',
  'SO1,"Hold two sessions, in Brussels",2025-12-31,',
  'FA,Hold the technology conference,2025-11-30,',
];

type Planned = { readonly plan: { readonly digest: string; readonly changes: readonly { kind: string }[] } };

const send = (client: TestClient, lines: readonly string[], query = ''): Promise<Response> =>
  client.postFile(`/api/measure-imports${query}`, lines.join('\n'), 'text/csv');
const preview = async (client: TestClient, lines: readonly string[]): Promise<Planned> =>
  (await (await send(client, lines, '?dry=1')).json()) as Planned;
const inForce = async (client: TestClient): Promise<readonly string[]> => {
  const { measures } = (await (await client.get('/api/measures')).json()) as {
    measures: readonly { state: string; title: string; doneOn: string | null }[];
  };
  return measures.filter(({ state }) => state === 'in-force').map(({ title, doneOn }) => `${title}: ${doneOn}`);
};

describeEachDatabase('an import of measures', (open) => {
  it('shows what it would do, then does exactly that, with one line in the audit log', async () => {
    const { as, dependencies } = await createTestApp(open);
    const { plan } = await preview(as('sofia'), csv);
    expect(plan).toMatchObject({ unchanged: 0, changes: [2, 3, 4].map((line) => ({ kind: 'added', line })) });
    expect(await inForce(as('sofia'))).toEqual([]);
    const done = await send(as('sofia'), csv, `?plan=${plan.digest}`);
    expect([done.status, await done.json()]).toMatchObject([200, { applied: true }]);
    expect(await inForce(as('sofia'))).toEqual([
      'Hold the technology conference: null',
      'Publish the guidelines: 2025-06-12',
      'Hold two sessions, in Brussels: null',
    ]);
    const audit = await dependencies.db.selectFrom('audit').select('action').execute();
    expect(audit).toEqual([{ action: 'measures.imported' }]);
  });

  it('changes what it tells otherwise, leaves what it does not name and repeats nothing', async () => {
    const { as } = await createTestApp(open);
    await send(as('sofia'), csv);
    const later = [csv[0] ?? '', csv[1] ?? '', 'FA,Hold the technology conference,2025-11-30,2025-11-28'];
    const { plan } = await preview(as('sofia'), later);
    expect(plan).toMatchObject({
      unchanged: 1,
      changes: [{ kind: 'changed', line: 3, before: { doneOn: null }, after: { doneOn: '2025-11-28' } }],
    });
    await send(as('sofia'), later, `?plan=${plan.digest}`);
    expect(await inForce(as('sofia'))).toContain('Hold the technology conference: 2025-11-28');
    expect((await preview(as('sofia'), later)).plan.changes).toEqual([]);
    expect(await inForce(as('sofia'))).toHaveLength(3);
  });

  it('does nothing when somebody else has changed the measures since it was shown', async () => {
    const { as } = await createTestApp(open);
    const { plan } = await preview(as('sofia'), csv);
    await send(as('sofia'), csv.slice(0, 2));
    const late = await send(as('sofia'), csv, `?plan=${plan.digest}`);
    expect([late.status, await late.json()]).toMatchObject([409, { problems: [{ code: 'measures-outdated' }] }]);
    expect(await inForce(as('sofia'))).toHaveLength(1);
  });

  it('is not for others, nor for other kinds of files', async () => {
    const { as, anybody } = await createTestApp(open);
    expect((await send(as('paul'), csv)).status).toBe(403);
    expect((await send(anybody, csv)).status).toBe(401);
    expect((await as('sofia').postFile('/api/measure-imports', csv.join('\n'), 'text/plain')).status).toBe(415);
  });
});

describe('a file of measures', () => {
  const parse = (...lines: readonly string[]) =>
    parseMeasures(new TextEncoder().encode(lines.join('\r\n')), () => '2026-11-22');

  it('is read in French too, in any order of its columns', () => {
    expect(parse('Mesure;Échéance;Objectif;Réalisée le', 'Publier les directives;2025-06-30;OS1;2025-06-12')).toEqual({
      ok: true,
      measures: [
        {
          line: 2,
          series: 'SO1.completion',
          title: 'Publier les directives',
          dueOn: '2025-06-30',
          doneOn: '2025-06-12',
        },
      ],
    });
  });

  it.each([
    ['an objective without measures', 'RES,x,2025-06-30,', 'line 2, objective not-an-objective'],
    ['no objective', ',x,2025-06-30,', 'line 2, objective missing'],
    ['no words', 'SO1,,2025-06-30,', 'line 2, measure missing'],
    ['no due day', 'SO1,x,,', 'line 2, due missing'],
    ['a day in other words', 'SO1,x,30.6.2025,', 'line 2, due not-a-date'],
    ['a day to come as done', 'SO1,x,2025-06-30,2027-01-01', 'line 2, done in-the-future'],
    ['too many cells', 'SO1,x,2025-06-30,,more', 'line 2 too-many-cells'],
  ])('with %s is refused at its place', (_what, row, found) => {
    const parsed = parse('objective,measure,due,done', row);
    expect(parsed.ok ? [] : parsed.problems.map(({ path, code }) => `${path} ${code}`)).toEqual([found]);
  });

  it('with the same measure twice does not know which is meant', () => {
    const parsed = parse('objective,measure,due,done', 'SO1,x,2025-06-30,', 'OS1,x,2025-06-30,2025-06-12');
    expect(parsed).toMatchObject({ ok: false, problems: [{ path: 'line 3, measure', code: 'repeated-measure' }] });
  });

  it.each([
    ['', 'undefined empty-file'],
    ['objective,measure,due', 'undefined no-rows'],
    ['objective,measure', 'line 1, due missing-column'],
    ['objective,measure,due,who', 'line 1, who unknown-column'],
    ['objective,measure,due,due', 'line 1, due repeated-column'],
  ])('%j is none', (text, found) => {
    const parsed = parse(...(text === '' ? [] : [text]));
    expect(parsed.ok ? [] : parsed.problems.map(({ path, code }) => `${path} ${code}`)).toEqual([found]);
  });
});
