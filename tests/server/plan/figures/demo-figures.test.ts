import { planTargets } from '../../../../survey-definitions/kpis.ts';
import { expect, it } from 'vitest';
import { recordedSeries } from '../../../../survey-definitions/figures/recorded-series.ts';
import { recordDemoFigures } from '../../../../server/app/demo/record-demo-figures.ts';
import { newFigure } from '../../../../server/plan/figures/figure-contract.ts';
import { listFigures, recordedFigures } from '../../../../server/plan/figures/figure-store.ts';
import { targetsInForce } from '../../../../server/plan/targets/target-store.ts';
import { openFreshSqlite } from '../../../setup/databases.ts';
import { createTestApp } from '../../../setup/test-app.ts';

it('the demonstration has a figure of every recorded series for four years, one of them corrected', async () => {
  const { db, now } = (await createTestApp(openFreshSqlite)).dependencies;
  await recordDemoFigures(db, 'sofia', now());
  const held = await recordedFigures(db);
  expect(held).toHaveLength(4 * recordedSeries.length);
  expect(new Set(held.map(({ series }) => series))).toEqual(new Set(recordedSeries));
  const ended = (await listFigures(db)).filter(({ state }) => state !== 'in-force');
  expect(ended.map(({ series, state }) => `${series} ${state}`)).toEqual(['SP2.seizures replaced']);
  for (const { series, value, period, base, operations, members, source } of held) {
    const typed = { series, value, period, base, operations, members, source };
    expect(newFigure(() => '2026-11-22').safeParse(typed).success, series).toBe(true);
  }
  expect((await targetsInForce(db, planTargets, '2025-12-31')).get('SP3.external-experts')?.value).toBe(230);
});
