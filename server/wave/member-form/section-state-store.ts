import type { Database } from '../../platform/database/tables.ts';
import type { HeldResponse } from './change-response.ts';
import type { SectionStanding, SectionState } from './section-state.ts';

export async function sectionStandings(
  db: Database,
  responseId: string,
): Promise<ReadonlyMap<string, SectionStanding>> {
  const rows = await db
    .selectFrom('section_state')
    .select(['section', 'state', 'by', 'at'])
    .where('response_id', '=', responseId)
    .orderBy('section')
    .execute();
  return new Map(rows.map(({ section, ...standing }) => [section, standing]));
}

export async function writeSectionState(held: HeldResponse, section: string, state: SectionState): Promise<void> {
  const standing = { state, by: held.me.id, at: held.at };
  await held.trx
    .insertInto('section_state')
    .values({ response_id: held.response.id, section, ...standing })
    .onConflict((conflict) => conflict.columns(['response_id', 'section']).doUpdateSet(standing))
    .execute();
}

/**
 * Somebody has written in these sections: an empty one is in progress; one that the contact point had approved is so again when a
 * colleague wrote, for that is not what was approved.
 */
export async function noteWritten(held: HeldResponse, sections: readonly string[]): Promise<void> {
  const standings = await sectionStandings(held.trx, held.response.id);
  for (const section of sections) {
    const state = standings.get(section)?.state ?? 'empty';
    const lapses = state === 'approved' && held.me.role === 'colleague';
    if (state === 'empty' || lapses) await writeSectionState(held, section, 'in-progress');
  }
}
