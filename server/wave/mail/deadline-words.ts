import { brussels, clockWords, momentWords } from '../../../survey-definitions/reference/moment-words.ts';
import type { OfficialLanguage } from '../../../survey-definitions/reference/language-entry.ts';
import { mailTexts } from './mail-texts.ts';

/**
 * '1 February 2027, 18:00 Brussels time (17:00 UTC)': who reads it sits anywhere, so that Brussels time alone would be a riddle. In
 * French the words fit behind 'au plus tard le' and 'jusqu'au'.
 */
export function deadlineWords(closesAt: string | null, language: OfficialLanguage): string {
  const { deadline, noDeadline } = mailTexts[language];
  if (closesAt === null) return noDeadline;
  const moment = new Date(closesAt);
  return deadline
    .replace('{moment}', momentWords(moment, language, brussels))
    .replace('{utc}', clockWords(moment, language, 'UTC'));
}
