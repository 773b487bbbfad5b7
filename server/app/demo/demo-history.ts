import type { Dependencies } from '../../platform/dependencies.ts';
import { insertBaselines } from '../../plan/baselines/baseline-store.ts';
import { newId } from '../../platform/database/new-id.ts';
import { createDemoAccounts, type DemoAccount } from './demo-accounts.ts';
import { demoBaselines } from './demo-baselines.ts';
import { demoFieldings } from './demo-fieldings.ts';
import { recordDemoFigures } from './record-demo-figures.ts';
import { fieldSurvey } from './field-survey.ts';
import { seededRandom } from './seeded-random.ts';

/** Fills an empty database with the synthetic history. The same at every start but for passwords and what is open now. */
export async function writeDemoHistory({
  db,
  now,
  randomBytes,
  sleep,
  members,
  settings,
}: Pick<Dependencies, 'db' | 'now' | 'sleep' | 'randomBytes' | 'members' | 'settings'>): Promise<
  readonly DemoAccount[]
> {
  const accounts = await createDemoAccounts(db, randomBytes, now());
  const staffId = 'secretariat';
  const random = seededRandom(2022);
  const seededBytes = (size: number) => Uint8Array.from({ length: size }, () => random.below(256));
  await db.transaction().execute((trx) =>
    insertBaselines(
      trx,
      demoBaselines.map((baseline) => ({ ...baseline, id: newId(seededBytes) })),
      { staffId, now: now() },
    ),
  );
  await recordDemoFigures(db, staffId, now());
  for (const fielding of demoFieldings(members, now())) {
    await fieldSurvey({ db, members, sleep, settings, randomBytes: seededBytes, staffId }, fielding);
  }
  return accounts;
}
