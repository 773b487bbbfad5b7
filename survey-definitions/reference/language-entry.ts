import document from './languages.json' with { type: 'json' };

/** Those of the console, the mails and the report; every name of the register stands in each of them. */
export type OfficialLanguage = keyof typeof document.official;
/** Every one that a respondent, a contact or an event may have: the official ones and more. */
export type Language = OfficialLanguage | keyof typeof document.others;

export type LanguageEntry = {
  /** In the language itself: languages are offered by their own names. */
  readonly name: string;
  readonly isRightToLeft?: boolean;
  /** Whether `client/respond/texts` has a catalogue of it. */
  readonly respondentPages?: boolean;
  /** Whether `client/collaborate/texts` has one. */
  readonly memberPages?: boolean;
  /** Where it is not the en dash, as in « 23-27 novembre ». */
  readonly rangeDash?: string;
  /** With the space that French sets before them. */
  readonly colon?: string;
  readonly semicolon?: string;
};

export const languageEntries: Readonly<Record<Language, LanguageEntry>> = { ...document.official, ...document.others };

export const isLanguage = (tag: string): tag is Language => Object.hasOwn(languageEntries, tag);
export const isOfficial = (tag: string): tag is OfficialLanguage => Object.hasOwn(document.official, tag);

/** What is known of a language, or of the one that a tag such as 'fr-CA' begins with. */
export function languageEntry(tag: string): LanguageEntry | undefined {
  const [base = ''] = tag.split('-');
  return isLanguage(base) ? languageEntries[base] : undefined;
}
