import type { FrozenScorecard } from '../../../survey-definitions/scorecard/frozen-scorecard.ts';
import { snapshotFormat } from '../../../survey-definitions/scorecard/read-snapshot.ts';
import type { SnapshotMark } from '../../../survey-definitions/scorecard/scorecard.ts';
import type { SeriesPage } from '../../../survey-definitions/scorecard/series-page.ts';
import { recordAudit } from '../../access/audit/audit-store.ts';
import { encodeInstant } from '../../platform/database/codec.ts';
import { newId } from '../../platform/database/new-id.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { focusAreasOf } from '../../plan/focus-areas/focus-area-store.ts';
import { askedScorecard } from '../scorecard/asked-scorecard.ts';
import { readScorecardInputs, type AskedScorecard } from '../scorecard/scorecard-inputs.ts';
import { scorecardOf } from '../scorecard/scorecard-of.ts';
import { seriesPageOf } from '../scorecard/series-page-of.ts';
import { insertSnapshot } from './snapshot-store.ts';

type Asked = { readonly year: number; readonly plan?: string | undefined; readonly title: string };

/** Freezes the scorecard of a year with the page of every series. Gives the id under which it is found for ever. */
export async function takeSnapshot(
  dependencies: Pick<Dependencies, 'db' | 'readDb' | 'members' | 'plans' | 'settings' | 'now' | 'tick' | 'randomBytes'>,
  { year, plan, title }: Asked,
  staffId: string,
): Promise<string> {
  const { db, now, randomBytes } = dependencies;
  const at = now();
  const mark: SnapshotMark = { id: newId(randomBytes), takenAt: encodeInstant(at), title, format: snapshotFormat };
  const frozen = await frozenScorecard(dependencies, askedScorecard(dependencies)({ year, plan }), mark);
  await db.transaction().execute(async (trx) => {
    await insertSnapshot(trx, { id: mark.id, title, frozen }, { staffId, now: at });
    const object = `snapshot/${mark.id}`;
    await recordAudit(trx, {
      at,
      actor: staffId,
      action: 'snapshot.taken',
      object,
      detail: { year, title, plan: frozen.scorecard.plan.id },
    });
  });
  return mark.id;
}

async function frozenScorecard(
  dependencies: Pick<Dependencies, 'db' | 'readDb' | 'members' | 'plans' | 'settings' | 'now' | 'tick'>,
  asked: AskedScorecard,
  snapshot: SnapshotMark,
): Promise<FrozenScorecard> {
  const inputs = await readScorecardInputs(dependencies, asked);
  const scorecard = { ...(await scorecardOf(dependencies, inputs)), snapshot };
  const pages: SeriesPage[] = [];
  for (const { series } of scorecard.rows.flatMap((row) => row.series)) {
    const page = await seriesPageOf(dependencies, inputs, scorecard, series);
    if (page !== undefined) pages.push(page);
  }
  const areas = await focusAreasOf(dependencies.readDb, scorecard.year);
  return { scorecard, pages, focusAreas: areas.map(({ code, name }) => ({ code, name })) };
}
