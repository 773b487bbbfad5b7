import type { DatabaseTransaction } from '../../platform/database/tables.ts';
import type { Survey } from '../../../survey-definitions/surveys/survey.ts';
import { invite } from './invite.ts';
import type { Inviting, Letter } from './invite.ts';
import { invitationsOf } from './invitation-store.ts';
import { answeredMembers } from './member-progress-store.ts';

type Asked = {
  readonly survey: Pick<Survey, 'id' | 'record' | 'closesAt'>;
  readonly origin: string;
  /** null: everybody who has not answered. */
  readonly memberIds: readonly string[] | null;
};

/** Letters for somebody else to send. Each has a new code: the letter or mail of before is dead from then on. */
export async function writeLetters(
  trx: DatabaseTransaction,
  inviting: Inviting,
  { survey, origin, memberIds }: Asked,
): Promise<readonly Letter[]> {
  const answered = await answeredMembers(trx, survey.id);
  const letters: Letter[] = [];
  for (const invitation of await invitationsOf(trx, survey.id)) {
    const isAsked = memberIds === null ? !answered.has(invitation.memberId) : memberIds.includes(invitation.memberId);
    if (!isAsked) continue;
    const outcome = await invite(trx, inviting, { survey, invitation, kind: 'invitation', origin, by: 'letter' });
    if (outcome.is === 'written') letters.push(outcome.letter);
  }
  return letters;
}
