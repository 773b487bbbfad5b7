import type { LocalizedText } from '../../../survey-definitions/language/occasion.ts';

const monthNames = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  fr: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
} as const;

type Day = { readonly year: number; readonly month: number; readonly day: number };

/**
 * '23–27 November 2026' and '23-27 novembre 2026' from two ISO days. Written out here and not by Intl: the respondent's browser
 * and the server must not disagree while a page is hydrated.
 */
export function occasionDates(startsOn: string, endsOn: string): LocalizedText {
  return { en: range('en', startsOn, endsOn), fr: range('fr', startsOn, endsOn) };
}

function range(language: 'en' | 'fr', startsOn: string, endsOn: string): string {
  const from = dayOf(startsOn);
  const to = dayOf(endsOn);
  const end = `${dayMonth(language, to)} ${to.year}`;
  if (from.year !== to.year) return spaced(language, `${dayMonth(language, from)} ${from.year}`, end);
  if (from.month !== to.month) return spaced(language, dayMonth(language, from), end);
  if (from.day !== to.day) return `${dayNumber(language, from)}${language === 'en' ? '–' : '-'}${end}`;
  return end;
}

const spaced = (language: 'en' | 'fr', from: string, to: string): string =>
  language === 'en' ? `${from} – ${to}` : `${from} - ${to}`;

const dayMonth = (language: 'en' | 'fr', day: Day): string =>
  `${dayNumber(language, day)} ${monthNames[language][day.month - 1] ?? ''}`;

const dayNumber = (language: 'en' | 'fr', { day }: Day): string =>
  language === 'fr' && day === 1 ? '1er' : String(day);

function dayOf(isoDay: string): Day {
  const [year = 0, month = 0, day = 0] = isoDay.split('-').map(Number);
  return { year, month, day };
}
