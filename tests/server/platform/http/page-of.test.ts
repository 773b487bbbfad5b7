import { describe, expect, it } from 'vitest';
import { describeEachDatabase, openFreshSqlite } from '../../../setup/databases.ts';
import type { TestClient } from '../../../setup/test-client.ts';
import { ptcSession } from '../../surveys/fielding/plans.ts';
import { createSurveyApp } from '../../surveys/fielding/survey-app.ts';

type Found = { readonly ids: readonly string[]; readonly sizes: readonly number[] };

/** Follows the Link header to the end. */
async function walk(client: TestClient, start: string, list: string): Promise<Found> {
  const ids: string[] = [];
  const sizes: number[] = [];
  for (let path: string | undefined = start; path !== undefined;) {
    const answer: Response = await client.get(path);
    const body: Readonly<Record<string, readonly { readonly id?: string; readonly seq?: number }[]>> =
      await answer.json();
    const items = body[list] ?? [];
    ids.push(...items.map(({ id, seq }) => id ?? String(seq)));
    sizes.push(items.length);
    const link: string | null = answer.headers.get('link');
    path = /^<(\/[^>]+)>; rel="next"$/.exec(link ?? '')?.[1];
    expect(path === undefined).toBe(body['next'] === null);
  }
  return { ids, sizes };
}

describeEachDatabase('a list in pages', (open) => {
  it('holds everything once, in the order of the whole list', async () => {
    const app = await createSurveyApp(open);
    for (let index = 0; index < 7; index += 1) {
      await app.draft({ record: { ...ptcSession, numbers: String(index) } });
      if (index % 3 === 0) app.advance(1_000);
    }
    const { surveys } = await (await app.as('paul').get('/api/surveys')).json();
    const whole = surveys.map(({ id }: { id: string }) => id);
    const { ids, sizes } = await walk(app.as('paul'), '/api/surveys?limit=3', 'surveys');
    expect(sizes).toEqual([3, 3, 1]);
    expect([...ids].toSorted()).toEqual([...whole].toSorted());
    expect((await walk(app.as('paul'), '/api/surveys?limit=7', 'surveys')).sizes).toEqual([7]);
  });

  it('loses and repeats nothing while others add and take away', async () => {
    const app = await createSurveyApp(open);
    const drafts: string[] = [];
    for (let index = 0; index < 6; index += 1) {
      drafts.push((await app.draft()).id);
      app.advance(1_000);
    }
    const first = await (await app.as('paul').get('/api/surveys?limit=2')).json();
    expect(first.surveys.map(({ id }: { id: string }) => id)).toEqual([drafts[5], drafts[4]]);
    await app.as('paul').delete(`/api/surveys/${drafts[4] ?? ''}`);
    await app.draft();
    const rest = await walk(app.as('paul'), `/api/surveys?limit=2&after=${first.next}`, 'surveys');
    expect(rest.ids).toEqual(drafts.slice(0, 4).toReversed());
  });

  it('leads through the audit log as well', async () => {
    const app = await createSurveyApp(open);
    for (let index = 0; index < 5; index += 1) await app.draft();
    const { ids } = await walk(app.as('alice'), '/api/audit?limit=2', 'entries');
    expect(ids).toHaveLength(new Set(ids).size);
    expect(ids.length).toBeGreaterThanOrEqual(5);
  });
});

describe('a cursor that is none', () => {
  it.each(['x', '%00', 'W10', 'WyJhIl0', 'eyJhIjoxfQ', '__proto__'])('%s is refused', async (after) => {
    const app = await createSurveyApp(openFreshSqlite);
    await app.draft();
    expect([404, 422]).toContain((await app.as('paul').get(`/api/surveys?after=${after}`)).status);
  });
});
