import { isSamePeriod } from '../../../survey-definitions/figures/period.ts';
import { newId } from '../../platform/database/new-id.ts';
import type { Database } from '../../platform/database/tables.ts';
import { enterFigure } from '../../plan/figures/enter-figure.ts';
import { insertMargin } from '../../plan/targets/margin-store.ts';
import { insertTarget } from '../../plan/targets/target-store.ts';
import { demoFigures, demoSlip } from './demo-figures.ts';
import { demoMargin, demoTargets } from './demo-targets.ts';
import { seededRandom, seedOf } from './seeded-random.ts';

/** What the Secretariat of the demonstration recorded and decided; one figure after a slip, as it happens. */
export async function recordDemoFigures(db: Database, staffId: string, now: Date): Promise<void> {
  const random = seededRandom(seedOf('recorded figures'));
  const id = (): string => newId((size) => Uint8Array.from({ length: size }, () => random.below(256)));
  const by = { staffId, now };
  await db.transaction().execute(async (trx) => {
    for (const figure of demoFigures) {
      const isSlip = figure.series === demoSlip.series && isSamePeriod(figure.period, demoSlip.period);
      const slip = isSlip ? { ...figure, value: demoSlip.value, replaces: null, id: id() } : null;
      const before = new Date(now.getTime() - 3_600_000);
      if (slip !== null) await enterFigure(trx, slip, { staffId, now: before });
      await enterFigure(trx, { ...figure, replaces: slip?.id ?? null, id: id() }, by);
    }
    for (const target of demoTargets) await insertTarget(trx, { ...target, id: id() }, by);
    await insertMargin(trx, { ...demoMargin, id: id() }, by);
  });
}
