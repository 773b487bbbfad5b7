import type { OfficialLanguage } from '../../../survey-definitions/reference/language-entry.ts';
import { languageEntry } from '../../../survey-definitions/reference/language-entry.ts';
import { inTurn } from '../../../survey-definitions/reference/languages.ts';
import {
  localeOf,
  dayWords,
  firstOfMonth,
  momentWords,
  zoneWords,
} from '../../../survey-definitions/reference/moment-words.ts';

/** Dates are ISO days, instants ISO with zone, shares 0..1. Only the client formats, so that one ICU decides. */
export type Format = {
  readonly day: (date: string) => string;
  readonly days: (from: string, to: string) => string;
  /** Without a zone in the reader's own, which is then named: '22 November 2026, 18:00 CET'. */
  readonly instant: (instant: string, zone?: string) => string;
  readonly percent: (share: number) => string;
  /** Without decimals, for labels inside charts. */
  readonly roundPercent: (share: number) => string;
  readonly interval: (lower: number, upper: number) => string;
  /** A signed change in percentage points, without the unit's word. */
  readonly points: (change: number) => string;
  readonly number: (value: number) => string;
  /** With as many decimals as there are, one at most: of figures that somebody recorded. */
  readonly plainPercent: (share: number) => string;
  readonly plainNumber: (value: number) => string;
  readonly signed: (value: number) => string;
  /** Two decimals: of scores and ratios. */
  readonly decimals: (value: number) => string;
  readonly month: (day: string) => string;
  /** 'July': 7 */
  readonly monthName: (month: number) => string;
  /** 'Jun 2026', for axes. */
  readonly shortMonth: (day: string) => string;
  readonly list: (words: readonly string[]) => string;
  /** '2025: 78.2%', with the space that French sets before a colon. */
  readonly labelled: (label: string, value: string) => string;
  /** '2024: 77.0%; 2025: 78.2%' of things that are told one after the other. */
  readonly inTurn: (words: readonly string[]) => string;
};

export function createFormat(language: OfficialLanguage): Format {
  const locale = localeOf(language);
  const long = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const percents = new Intl.NumberFormat(locale, {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const wholePercents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const decimals = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const changes = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  });
  const numbers = new Intl.NumberFormat(locale);
  const two = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const plainPercents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const plainNumbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const signedNumbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 1, signDisplay: 'exceptZero' });
  const months = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const monthNames = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  const shortMonths = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  const lists = new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' });
  const percent = (share: number) => thin(percents.format(share));
  return {
    day: (date) => dayWords(utcDay(date), language, 'UTC'),
    days: (from, to) => firstOfMonth(long.formatRange(utcDay(from), utcDay(to)), language),
    instant: (instant, zone) => {
      const moment = new Date(instant);
      const words = momentWords(moment, language, zone);
      return zone === undefined ? `${words} ${zoneWords(moment, language)}` : words;
    },
    percent,
    roundPercent: (share) => thin(wholePercents.format(share)),
    interval: (lower, upper) => `${decimals.format(lower * 100)}\u2013${percent(upper)}`,
    points: (change) => minus(changes.format(change * 100)),
    number: (value) => numbers.format(value),
    plainPercent: (share) => thin(plainPercents.format(share)),
    plainNumber: (value) => plainNumbers.format(value),
    signed: (value) => minus(signedNumbers.format(value)),
    decimals: (value) => two.format(value),
    month: (day) => months.format(utcDay(day)),
    monthName: (month) => monthNames.format(utcDay(`2000-${String(month).padStart(2, '0')}-01`)),
    shortMonth: (day) => shortMonths.format(utcDay(day)),
    list: (words) => lists.format(words),
    labelled: (label, value) => `${label}${languageEntry(language)?.colon ?? ':'} ${value}`,
    inTurn: (words) => inTurn(words, language),
  };
}

const utcDay = (date: string) => new Date(`${date}T00:00:00Z`);

const minus = (text: string) => text.replace('-', '\u2212');

const thin = (text: string) => text.replace(/\s%/, '\u202f%');
