/** For dates and numbers: English here is not American. */
export const localeOf = (language: string): string => (language === 'en' ? 'en-GB' : language);

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
export const dayNumber = (day: string, language: string): string => (language === 'fr' && day === '1' ? '1er' : day);

/** French writes '1er février'; ICU does not. */
export const firstOfMonth = (words: string): string => words.replace(/^1 (?=[a-z])/, '1er\u00a0');

function dayIn(moment: Date, language: string, options: Intl.DateTimeFormatOptions): string {
  const words = new Intl.DateTimeFormat(localeOf(language), options).format(moment);
  return language === 'fr' ? firstOfMonth(words) : words;
}

/** '18:00', « 18 h 00 » */
export function clockWords(moment: Date, language: string, timeZone: Zone): string {
  const options = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone } as const;
  const time = new Intl.DateTimeFormat(localeOf(language), options).format(moment);
  return language === 'fr' ? time.replace(':', '\u00a0h\u00a0') : time;
}

const joined = (day: string, moment: Date, language: string, timeZone: Zone): string =>
  `${day}${between[language] ?? ', '}${clockWords(moment, language, timeZone)}`;

const between: Readonly<Record<string, string>> = { ar: '، ', fr: ' à ' };

const zoneIn = (moment: Date, language: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(localeOf(language), options).formatToParts(moment).find(({ type }) => type === 'timeZoneName')
    ?.value ?? '';
