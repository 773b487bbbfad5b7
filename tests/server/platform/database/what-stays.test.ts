import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { describeEachDatabase } from '../../../setup/databases.ts';
import { createTestApp } from '../../../setup/test-app.ts';
import type { TestApp } from '../../../setup/test-app.ts';

/** One row in each table that nobody may change. */
async function fill(app: TestApp): Promise<void> {
  const sofia = app.as('sofia');
  const series = 'RES.satisfaction-overall';
  const source = 'Council, June 2026';
  const figure = { series: 'SP2.seizures', value: 1_240, period: { from: '2025-01', to: '2025-12' }, source };
  const more = { base: null, operations: 14, members: 96 };
  const answers = [
    await sofia.post('/api/figures', { figure: { ...figure, ...more }, replaces: null }),
    await sofia.post('/api/targets', { series, operator: '>=', value: 80, validFrom: '2027-01-01', source }),
    await sofia.post('/api/margins', { series, points: 4, validFrom: '2027-01-01', source }),
    await sofia.post('/api/snapshots', { year: 2025, title: 'Council 2025' }),
  ];
  for (const answer of answers) if (answer.status !== 201) throw new Error(await answer.text());
}

const kept = ['figure', 'target', 'margin', 'snapshot', 'audit'] as const;

describeEachDatabase('what is never changed', (open, engine) => {
  it.each(kept)('stays in the table %s against statements that no trigger for a row sees', async (table) => {
    const app = await createTestApp(open);
    await fill(app);
    const { db } = app.dependencies;
    const name = sql.table(table);
    const attack =
      engine === 'SQLite' ? sql`replace into ${name} select * from ${name}` : sql`truncate ${name} cascade`;
    const before = await db.selectFrom(table).selectAll().execute();
    expect(before.length).toBeGreaterThan(0);
    await expect(attack.execute(db)).rejects.toThrow(/never changed|append-only/);
    expect(await db.selectFrom(table).selectAll().execute()).toEqual(before);
  });
});
