import { beforeTime, firstDays, hourSigns, locales } from './date-habits.ts';

export const localeOf = (language: string): string => locales[language] ?? language;

export const brussels = 'Europe/Brussels';

/** Here and below: without a zone in the reader's own. */
type Zone = string | undefined;

/** '1 February 2027', « 1er février 2027 » */
export const dayWords = (moment: Date, language: string, timeZone?: Zone): string =>
  dayIn(moment, language, { dateStyle: 'long', timeZone });

/** '1 February 2027, 18:00', « 1er février 2027 à 18 h 00 » */
export const momentWords = (moment: Date, language: string, timeZone?: Zone): string =>
  joined(dayWords(moment, language, timeZone), moment, language, timeZone);

/** '1 Feb, 18:00', « 1er févr. à 18 h 00 »: of what happened lately. */
export const shortMomentWords = (moment: Date, language: string, timeZone?: Zone): string =>
  joined(dayIn(moment, language, { day: 'numeric', month: 'short', timeZone }), moment, language, timeZone);

/** 'CET' */
export const zoneWords = (moment: Date, language: string, timeZone?: Zone): string =>
  zoneIn(moment, language, { timeZoneName: 'short', timeZone });

/** An instant as clocks in Brussels show it, in the parts that a sentence needs. */
export function brusselsTime(instant: string, language: string): { date: string; time: string; zone: string } {
  const moment = new Date(instant);
  return {
    date: dayWords(moment, language, brussels),
    time: clockWords(moment, language, brussels),
    zone: zoneIn(moment, language, { timeZoneName: 'shortOffset', timeZone: brussels }).replace('GMT', 'UTC'),
  };
}

/** The day of a month by itself: '1', « 1er ». */
export const dayNumber = (day: string, language: string): string =>
  day.replace(/^1$/, firstDays[language] ?? '$&').trim();

/** Words that may begin with the first day of a month, as the language writes it: « 1er février » where ICU says '1 février'. */
export const firstOfMonth = (words: string, language: string): string =>
  words.replace(/^1 (?=[a-z])/, firstDays[language] ?? '$&');

const dayIn = (moment: Date, language: string, options: Intl.DateTimeFormatOptions): string =>
  firstOfMonth(writer(language, options).format(moment), language);

/** '18:00', « 18 h 00 » */
export const clockWords = (moment: Date, language: string, timeZone: Zone): string =>
  writer(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone })
    .format(moment)
    .replace(':', hourSigns[language] ?? ':');

const joined = (day: string, moment: Date, language: string, timeZone: Zone): string =>
  `${day}${beforeTime[language] ?? ', '}${clockWords(moment, language, timeZone)}`;

const zoneIn = (moment: Date, language: string, options: Intl.DateTimeFormatOptions): string =>
  writer(language, options)
    .formatToParts(moment)
    .find(({ type }) => type === 'timeZoneName')?.value ?? '';

const writer = (language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(localeOf(language), options);
