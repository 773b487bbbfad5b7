import { dayNumber, localeOf } from '../../../survey-definitions/reference/moment-words.ts';
import { languageEntry } from '../../../survey-definitions/reference/language-entry.ts';
import { respondentLanguages } from '../../../survey-definitions/reference/languages.ts';
import type { LocalizedText } from '../../../survey-definitions/reference/localized-text.ts';

/**
 * '23–27 November 2026' and '23-27 novembre 2026' from two ISO days. They travel with the page: the browser's ICU need not agree with
 * the server's.
 */
export const occasionDates = (startsOn: string, endsOn: string): LocalizedText =>
  Object.fromEntries(respondentLanguages.map((language) => [language, range(language, startsOn, endsOn)]));

function range(language: string, startsOn: string, endsOn: string): string {
  const { rangeDash = '–' } = languageEntry(language) ?? {};
  return (
    new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' })
      .formatRangeToParts(utcDay(startsOn), utcDay(endsOn))
      .map(({ type, value }) => (type === 'day' ? dayNumber(value, language) : value))
      .join('')
      .replaceAll(/\s/g, ' ')
      // CLDR writes '23 – 27 November' in English; between two days of a month the house sets no spaces.
      .replace(/^(\d+) – (?=\d)/, '$1–')
      .replace('–', rangeDash)
  );
}

const utcDay = (isoDay: string): Date => new Date(`${isoDay}T00:00:00Z`);
