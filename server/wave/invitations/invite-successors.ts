import { recordAudit } from '../../access/audit/audit-store.ts';
import type { DatabaseTransaction } from '../../platform/database/tables.ts';
import { findSurvey } from '../../surveys/fielding/survey-store.ts';
import type { Survey } from '../../../survey-definitions/surveys/survey.ts';
import { endOptOuts } from './end-opt-outs.ts';
import type { Inviting } from './invite.ts';
import { inviteMembers } from './invite-members.ts';
import { answeredMembers } from './member-progress-store.ts';
import { invitingSurveys } from './invitation-store.ts';

/**
 * While a wave runs, a new contact point gets the link at once, unless the Member has submitted already. In the transaction of the
 * change. Without a mail server nobody is written to: the letters of the wave have the new name from then on.
 */
export async function inviteSuccessors(
  trx: DatabaseTransaction,
  inviting: Inviting,
  memberIds: readonly string[],
  actor: string,
): Promise<void> {
  for (const survey of await openWavesOf(trx, memberIds, inviting.now())) {
    await endOptOuts(trx, { surveyId: survey.id, memberIds, actor, now: inviting.now() });
    const answered = await answeredMembers(trx, survey.id);
    const asked = memberIds.filter((id) => !answered.has(id));
    const counts = await inviteMembers(trx, inviting, survey, asked);
    if (counts.mailed === 0) continue;
    const detail = { ...counts, members: asked, because: 'contact-point-changed' };
    const object = `survey/${survey.id}`;
    await recordAudit(trx, { at: inviting.now(), actor, action: 'invitations.sent', object, detail });
  }
}

async function openWavesOf(
  trx: DatabaseTransaction,
  memberIds: readonly string[],
  now: Date,
): Promise<readonly Survey[]> {
  if (memberIds.length === 0) return [];
  const ids = await invitingSurveys(trx, memberIds);
  const surveys = await Promise.all(ids.map((id) => findSurvey(trx, id, now)));
  return surveys.flatMap((survey) => (survey?.state === 'open' ? [survey] : []));
}
