import { officialOf } from '../../../survey-definitions/reference/languages.ts';
import { inLanguage } from '../../../survey-definitions/language/occasion.ts';
import { csvRecord } from '../../platform/csv/csv-cell.ts';
import type { Members } from '../../platform/members.ts';
import type { Letter } from './invite.ts';

/** For a mail merge: one row a letter, the whole text and each of its places. */
export function lettersCsv(letters: readonly Letter[], members: Members): readonly string[] {
  const rows = letters.map(({ memberId, contact, link, code, subject, text }) => {
    const member = members.get(memberId);
    const name = member === undefined ? memberId : inLanguage(member.name, officialOf(contact.language));
    return csvRecord([memberId, name, contact.name, contact.email, contact.language, link, code, subject, text]);
  });
  return [csvRecord(['member', 'memberName', 'name', 'email', 'language', 'link', 'code', 'subject', 'text']), ...rows];
}
