import { expect, it } from 'vitest';
import { describeEachDatabase } from '../../../setup/databases.ts';
import { createTestApp } from '../../../setup/test-app.ts';
import type { TestClient } from '../../../setup/test-client.ts';

const guidelines = { series: 'SO1.completion', title: 'Publish the guidelines', dueOn: '2025-06-30', doneOn: null };
const done = { ...guidelines, doneOn: '2025-06-12' };

const enter = (client: TestClient, measure: object, replaces: string | null = null): Promise<Response> =>
  client.post('/api/measures', { measure, replaces });

async function entered(client: TestClient, measure: object, replaces: string | null = null): Promise<string> {
  const response = await enter(client, measure, replaces);
  expect(response.status).toBe(201);
  return ((await response.json()) as { id: string }).id;
}

async function measuresFor(client: TestClient): Promise<readonly Record<string, unknown>[]> {
  return ((await (await client.get('/api/measures')).json()) as { measures: Record<string, unknown>[] }).measures;
}

describeEachDatabase('a measure of the Implementation Plan', (open) => {
  it('is entered, and is done on a day; what was said before stays in the history', async () => {
    const { as, dependencies } = await createTestApp(open);
    const first = await entered(as('sofia'), guidelines);
    const second = await entered(as('sofia'), done, first);
    const found = await measuresFor(as('sofia'));
    expect(found).toHaveLength(2);
    expect(found.find(({ id }) => id === first)).toMatchObject({ ...guidelines, state: 'replaced', endedBy: 'sofia' });
    expect(found.find(({ id }) => id === second)).toMatchObject({ ...done, state: 'in-force', replaces: first });
    const audit = await dependencies.db.selectFrom('audit').select(['action', 'object']).orderBy('seq').execute();
    expect(audit).toEqual([
      { action: 'measure.entered', object: `measure/${first}` },
      { action: 'measure.changed', object: `measure/${second}` },
    ]);
  });

  it('is withdrawn once, and stays in the list', async () => {
    const { as, dependencies } = await createTestApp(open);
    const id = await entered(as('sofia'), guidelines);
    const withdraw = async (one: string) => (await as('sofia').put(`/api/measures/${one}/withdrawal`)).status;
    expect([await withdraw(id), await withdraw(id)]).toEqual([204, 204]);
    expect(await measuresFor(as('sofia'))).toMatchObject([{ id, state: 'withdrawn' }]);
    const audit = await dependencies.db.selectFrom('audit').select('action').execute();
    expect(audit.map(({ action }) => action)).toEqual(['measure.entered', 'measure.withdrawn']);
    expect(await withdraw('nothing')).toBe(404);
  });

  it.each([
    ['of the whole plan', { series: 'RES.completion' }, 'measure.series not-an-objective'],
    ['of a KPI without measures', { series: 'SP3.alignment' }, 'measure.series not-an-objective'],
    ['without words', { title: ' ' }, 'measure.title missing'],
    ['done tomorrow', { doneOn: '2026-11-23' }, 'measure.doneOn in-the-future'],
    ['due in another age', { dueOn: '0205-06-30' }, 'measure.dueOn not-a-date'],
    ['due on no day', { dueOn: '2025-02-30' }, 'measure.dueOn invalid-format'],
  ])('is refused %s', async (_what, change, found) => {
    const { as } = await createTestApp(open);
    const response = await enter(as('sofia'), { ...guidelines, ...change });
    const { problems } = (await response.json()) as { problems: readonly { path: string; code: string }[] };
    expect([response.status, `${problems[0]?.path} ${problems[0]?.code}`]).toEqual([422, found]);
    expect(await measuresFor(as('sofia'))).toEqual([]);
  });

  it.each([
    ['the same again', guidelines, null, 409, 'measure-known'],
    ['a correction that says nothing new', guidelines, 'first', 422, 'nothing-corrected'],
    ['a correction of what is nowhere', done, 'nowhere', 404, undefined],
  ])('%s changes nothing', async (_what, measure, replaces, status, code) => {
    const { as } = await createTestApp(open);
    const first = await entered(as('sofia'), guidelines);
    const response = await enter(as('sofia'), measure, replaces === 'first' ? first : replaces);
    const body = (await response.json()) as { problems?: readonly { code: string }[] };
    expect([response.status, body.problems?.[0]?.code]).toEqual([status, code]);
    expect(await measuresFor(as('sofia'))).toMatchObject([{ id: first, state: 'in-force' }]);
  });

  it('that was corrected is not corrected once more', async () => {
    const { as } = await createTestApp(open);
    const first = await entered(as('sofia'), guidelines);
    await entered(as('sofia'), done, first);
    const late = await enter(as('sofia'), { ...guidelines, title: 'Publish two guidelines' }, first);
    expect([late.status, await late.json()]).toMatchObject([409, { problems: [{ code: 'measure-ended' }] }]);
  });

  it('the database itself refuses to change or delete an entry', async () => {
    const { as, dependencies } = await createTestApp(open);
    const id = await entered(as('sofia'), guidelines);
    const { db } = dependencies;
    const rewritten = db
      .updateTable('measure')
      .set({ done_on: '2025-01-01' } as object)
      .where('id', '=', id)
      .execute();
    await expect(rewritten).rejects.toThrow('entries are ended, never changed');
    const deleted = db.deleteFrom('measure').where('id', '=', id).execute();
    await expect(deleted).rejects.toThrow('entries are ended, never changed');
  });
});
