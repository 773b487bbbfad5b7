import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { takeSnapshot } from '../../../../server/results/snapshots/take-snapshot.ts';
import { kpis } from '../../../../survey-definitions/kpis.ts';
import { openFreshSqlite } from '../../../setup/databases.ts';
import { createTestApp } from '../../../setup/test-app.ts';

it('while a snapshot is taken others get their turn with every series, though SQLite works in the same thread', async () => {
  const { dependencies } = await createTestApp(openFreshSqlite);
  const taken = takeSnapshot(dependencies, { year: 2025, title: 'Council 2025' }, 'sofia');
  const turns = await turnsUntil(taken);
  expect(turns).toBeGreaterThanOrEqual(kpis.flatMap(({ series }) => series).length);
});

async function turnsUntil(event: Promise<unknown>): Promise<number> {
  const waiting = Symbol('waiting');
  for (let turns = 0; ; turns += 1) {
    if ((await Promise.race([event, setImmediate(waiting)])) !== waiting) return turns;
  }
}
