import { localeOf } from '../../../survey-definitions/reference/moment-words.ts';
import type { OfficialLanguage } from '../../../survey-definitions/reference/language-entry.ts';

const zone = 'Europe/Brussels';

/**
 * '1 February 2027, 18:00 Brussels time (17:00 UTC)': who reads it sits anywhere, so that Brussels time alone would be a riddle. In
 * French the words fit behind 'au plus tard le' and 'jusqu'au'.
 */
export function deadlineWords(closesAt: string | null, language: OfficialLanguage): string {
  if (closesAt === null) return language === 'fr' ? 'jour de clôture de l’enquête' : 'the day the survey closes';
  const day = dayWords(closesAt, language);
  const there = clock(closesAt, zone);
  const utc = clock(closesAt, 'UTC');
  return language === 'fr'
    ? `${day} à ${hours(there)}, heure de Bruxelles (${hours(utc)} UTC)`
    : `${day}, ${there} Brussels time (${utc} UTC)`;
}

const dayWords = (instant: string, language: OfficialLanguage): string =>
  new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: zone })
    .format(new Date(instant))
    .replace(/^1\s(?=\p{Ll})/u, '1er\u00a0');

const clock = (instant: string, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }).format(
    new Date(instant),
  );

/** '18 h 00', with spaces that do not break. */
const hours = (time: string): string => time.replace(':', '\u00a0h\u00a0');
