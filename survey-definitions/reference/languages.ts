import { isLanguage, isOfficial, languageEntries, languageEntry } from './language-entry.ts';
import type { Language, OfficialLanguage } from './language-entry.ts';
import type { LocalizedText } from './localized-text.ts';

/** Everything that somebody may be written to in, the official ones first. */
export const languages: readonly Language[] = Object.keys(languageEntries).filter(isLanguage);
export const officialLanguages: readonly OfficialLanguage[] = languages.filter(isOfficial);
export const respondentLanguages: readonly Language[] = languages.filter((tag) => languageEntries[tag].respondentPages);
export const memberLanguages: readonly Language[] = languages.filter((tag) => languageEntries[tag].memberPages);

export const languageName = (tag: string): string => languageEntry(tag)?.name ?? tag;

export const directionOf = (tag: string): 'ltr' | 'rtl' => (languageEntry(tag)?.isRightToLeft === true ? 'rtl' : 'ltr');

/** Whoever reads another language gets English. */
export const officialOf = (tag: string): OfficialLanguage => (isOfficial(tag) ? tag : 'en');

/** '2024: 77.0%; 2025: 78.2%', of things that are told one after the other; French sets a space before the semicolon. */
export const inTurn = (words: readonly string[], language: string): string =>
  words.join(`${languageEntry(language)?.semicolon ?? ';'} `);

/** A text that is the same in every language, such as a number. */
export const alike = (text: string): LocalizedText => Object.fromEntries(officialLanguages.map((tag) => [tag, text]));
