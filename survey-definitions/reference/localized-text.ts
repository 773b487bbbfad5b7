import { firstLanguage } from './first-language.ts';

/** A name in several languages; where one is lacking, the first that exists is shown. */
export type LocalizedText = Readonly<Record<string, string>>;

/** The text in `language`, else in the first, else whatever there is. */
export const inLanguage = (text: LocalizedText, language: string): string =>
  text[languageShown(text, language) ?? ''] ?? '';

/** The language in which `inLanguage` shows it, to be said (`lang`) where the page is in another; undefined: there is no text. */
export const languageShown = (text: LocalizedText, language: string): string | undefined =>
  [language, firstLanguage, ...Object.keys(text)].find((tag) => Object.hasOwn(text, tag));
