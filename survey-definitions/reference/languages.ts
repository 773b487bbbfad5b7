import { firstLanguage } from './first-language.ts';
import { isLanguage, isOfficial, languageEntries, languageEntry } from './language-entry.ts';
import type { Language, OfficialLanguage } from './language-entry.ts';

/** Everything that somebody may be written to in, the official ones first. */
export const languages: readonly Language[] = Object.keys(languageEntries).filter(isLanguage);
export const officialLanguages: readonly OfficialLanguage[] = languages.filter(isOfficial);
export const respondentLanguages: readonly Language[] = languages.filter((tag) => languageEntries[tag].respondentPages);
export const memberLanguages: readonly Language[] = languages.filter((tag) => languageEntries[tag].memberPages);

export const languageName = (tag: string): string => languageEntry(tag)?.name ?? tag;

export const directionOf = (tag: string): 'ltr' | 'rtl' => (languageEntry(tag)?.isRightToLeft === true ? 'rtl' : 'ltr');

/** Whoever reads another language gets the first. */
export const officialOf = (tag: string): OfficialLanguage => (isOfficial(tag) ? tag : firstLanguage);

export const otherOfficial = (than: OfficialLanguage): readonly OfficialLanguage[] =>
  officialLanguages.filter((tag) => tag !== than);

type Keyed<Before extends string, Value> = { readonly [Tag in OfficialLanguage as `${Before}${Tag}`]: Value };

/** A value for each official language under its tag, with something before it where a document is flat: 'name_en', 'name_fr'. */
export function keyedByLanguage<Before extends string, Value>(
  before: Before,
  valueIn: (tag: OfficialLanguage) => Value,
): Keyed<Before, Value> {
  const keyed: object = Object.fromEntries(officialLanguages.map((tag) => [`${before}${tag}`, valueIn(tag)]));
  const isWhole = (found: object): found is Keyed<Before, Value> =>
    officialLanguages.every((tag) => Object.hasOwn(found, `${before}${tag}`));
  if (!isWhole(keyed)) throw new Error('an official language is lacking');
  return keyed;
}

export const inEachOfficial = <Value>(
  valueIn: (tag: OfficialLanguage) => Value,
): Readonly<Record<OfficialLanguage, Value>> => keyedByLanguage('', valueIn);

/** '2024: 77.0%; 2025: 78.2%', of things that are told one after the other; French sets a space before the semicolon. */
export const inTurn = (words: readonly string[], language: string): string =>
  words.join(`${languageEntry(language)?.semicolon ?? ';'} `);

/** A text that is the same in every language, such as a number. */
export const alike = (text: string): Readonly<Record<OfficialLanguage, string>> => inEachOfficial(() => text);
