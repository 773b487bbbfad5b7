import type { DatabaseTransaction } from '../../platform/database/tables.ts';
import type { Member, Members } from '../../platform/members.ts';
import type { Survey } from '../../../survey-definitions/surveys/survey.ts';
import type { Inviting } from './invite.ts';
import { insertInvitations } from './invitation-store.ts';
import { inviteMembers } from './invite-members.ts';
import type { InviteCounts } from './wave-contract.ts';
import { freezePopulation } from '../../surveys/fielding/population-store.ts';
import { defaultReminders } from './default-reminders.ts';
import type { WavePlan } from './wave-contract.ts';
import { findWavePlan, planReminders, saveWavePlan } from './wave-store.ts';

/** The Members that a wave asks: those that count, but for those that were taken out on purpose. */
export const membersAsked = (members: Members, plan: Pick<WavePlan, 'excluded'> | undefined): readonly Member[] =>
  [...members.values()].filter(({ id, counted }) => counted && plan?.excluded.includes(id) !== true);

/**
 * What the opening of a wave means beside its state, in the same transaction: N is written down Member by Member, everybody is
 * invited, and the reminders have their days.
 */
export async function beginWave(
  trx: DatabaseTransaction,
  inviting: Inviting,
  survey: Survey,
  asked: readonly Member[],
): Promise<InviteCounts> {
  const now = inviting.now();
  const plan = await findWavePlan(trx, survey.id);
  if (plan === undefined) await saveWavePlan(trx, survey.id, { opensAt: null, excluded: [], reminders: [] });
  const planned = plan?.reminders.map(({ at }) => at) ?? defaultReminders(now, survey.closesAt);
  await planReminders(
    trx,
    survey.id,
    planned.filter((at) => at > now.toISOString()),
  );
  await freezePopulation(trx, survey.id, asked);
  const ids = asked.map(({ id }) => id);
  await insertInvitations(trx, survey.id, ids, { now, randomBytes: inviting.randomBytes });
  return inviteMembers(trx, inviting, survey, null);
}
