import type { Breakdowns } from '../../../survey-definitions/disclosure/breakdown.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { readStoredBreakdowns } from '../../surveys/breakdowns/breakdown-store.ts';
import { settleBreakdowns } from '../../surveys/breakdowns/settle-breakdowns.ts';
import type { ClosedSurvey } from '../../surveys/responses/result-store.ts';
import { readLinesInPrint, type LinesByItem } from './lines-in-print-store.ts';

/**
 * The lines of closed surveys. One that was closed before lines were stored gets them here, at its first reading, from what stands
 * in frozen reports; under a higher threshold than before, lines are joined here.
 */
export async function readBreakdowns(
  { db, readDb, members, settings }: Pick<Dependencies, 'db' | 'readDb' | 'members' | 'settings'>,
  surveys: readonly Pick<ClosedSurvey, 'id' | 'confidentiality'>[],
): Promise<ReadonlyMap<string, Breakdowns>> {
  const threshold = settings.disclosureThreshold;
  const ids = surveys.filter(({ confidentiality }) => confidentiality !== 'anonymous').map(({ id }) => id);
  const stored = await readStoredBreakdowns(readDb, ids);
  const unsettled = ids.filter((id) => (stored.get(id)?.threshold ?? 0) < threshold);
  if (unsettled.length === 0) return stored;
  const inPrint = unsettled.some((id) => !stored.has(id)) ? await readLinesInPrint(db) : new Map<string, LinesByItem>();
  for (const id of unsettled) {
    const printed = stored.has(id) ? undefined : inPrint.get(id);
    await db
      .transaction()
      .execute((trx) => settleBreakdowns(trx, id, { members, threshold, ...(printed && { inPrint: printed }) }));
  }
  return readStoredBreakdowns(db, ids);
}
