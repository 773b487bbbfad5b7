import type { Grouping } from '../../../survey-definitions/disclosure/grouping.ts';
import { printedLines } from '../../../survey-definitions/scorecard/printed-lines.ts';
import { readSnapshot, type StoredSnapshot } from '../../../survey-definitions/scorecard/read-snapshot.ts';
import { decodeJson } from '../../platform/database/codec.ts';
import type { Database } from '../../platform/database/tables.ts';

/** By series, or variable of instruments. */
export type LinesByItem = ReadonlyMap<string, readonly Grouping[]>;

/** Every grouping by region that stands in a frozen report, by survey. */
export async function readLinesInPrint(db: Database): Promise<ReadonlyMap<string, LinesByItem>> {
  const snapshots = await db.selectFrom('snapshot').select('content').execute();
  const lines = snapshots.flatMap(({ content }) => printedLines(readSnapshot(decodeJson(content) as StoredSnapshot)));
  return new Map(
    [...Map.groupBy(lines, ({ surveyId }) => surveyId)].map(([surveyId, ofSurvey]) => {
      const byItem = Map.groupBy(ofSurvey, ({ of }) => of);
      return [surveyId, new Map([...byItem].map(([of, each]) => [of, each.map(({ lines: printed }) => printed)]))];
    }),
  );
}
