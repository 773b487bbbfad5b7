import type { DatabaseTransaction } from '../../platform/database/tables.ts';
import { invite } from './invite.ts';
import type { Inviting, InvitingSurvey, Letter } from './invite.ts';
import { invitationsOf } from './invitation-store.ts';
import { answeredMembers } from './member-progress-store.ts';
import { officialOf } from '../../../survey-definitions/reference/languages.ts';
import { inLanguage } from '../../../survey-definitions/language/occasion.ts';
import { csvRecord } from '../../platform/csv/csv-cell.ts';
import type { Members } from '../../platform/members.ts';

type Asked = {
  readonly survey: InvitingSurvey;
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

const coverColumns = ['from', 'to', 'minutes', 'questions', 'promise', 'contact'] as const;

/** For a mail merge: one row a letter, the whole text and each of its places. */
export function lettersCsv(letters: readonly Letter[], members: Members): readonly string[] {
  const rows = letters.map(({ memberId, contact, link, code, cover, subject, text }) => {
    const member = members.get(memberId);
    const name = member === undefined ? memberId : inLanguage(member.name, officialOf(contact.language));
    const person = [contact.name, contact.email, contact.language];
    return csvRecord([
      memberId,
      name,
      ...person,
      link,
      code,
      subject,
      text,
      ...coverColumns.map((place) => cover[place]),
    ]);
  });
  const header = [
    'member',
    'memberName',
    'name',
    'email',
    'language',
    'link',
    'code',
    'subject',
    'text',
    ...coverColumns,
  ];
  return [csvRecord(header), ...rows];
}
