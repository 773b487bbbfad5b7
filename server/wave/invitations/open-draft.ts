import { recordAudit } from '../../access/audit/audit-store.ts';
import type { Database } from '../../platform/database/tables.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { freezeFocusAreas } from '../../surveys/fielding/focus-area-of-wave-store.ts';
import { openSurvey } from '../../surveys/fielding/survey-store.ts';
import type { Survey } from '../../../survey-definitions/surveys/survey.ts';
import { beginWave, membersAsked } from './begin-wave.ts';
import type { Inviting } from './invite.ts';
import { findWavePlan } from './wave-store.ts';

export type Opening = Inviting & Pick<Dependencies, 'refreshMembers'> & { readonly db: Database };

/**
 * Opens a draft, with its line in the audit log and, for a wave, its population, focus areas and invitations: all of it or nothing. `actor`: a staff
 * member's id, or `clockwork`. False: it is no draft any more, or its closing time is past.
 */
export async function openDraft(opening: Opening, survey: Survey, actor: string): Promise<boolean> {
  const { db, now } = opening;
  const isWave = survey.record.kind === 'wave';
  if (isWave) await opening.refreshMembers();
  return db.transaction().execute(async (trx) => {
    const asked = isWave ? membersAsked(opening.members, await findWavePlan(trx, survey.id)) : [];
    const population = isWave ? asked.length : survey.population;
    const frozen = await freezeFocusAreas(trx, survey);
    if (!(await openSurvey(trx, survey.id, population, now()))) return false;
    const invitations = isWave ? { invitations: await beginWave(trx, opening, frozen, asked) } : {};
    const { confidentiality, closesAt } = survey;
    const detail = { confidentiality, population, closesAt, ...invitations };
    await recordAudit(trx, { at: now(), actor, action: 'survey.opened', object: `survey/${survey.id}`, detail });
    return true;
  });
}
