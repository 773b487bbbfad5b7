/** A name in several languages; where one is lacking, the first that exists is shown. */
export type LocalizedText = Readonly<Record<string, string>>;

/** The text in `language`, else in English, else whatever there is. */
export const inLanguage = (text: LocalizedText, language: string): string =>
  ownText(text, language) ?? ownText(text, 'en') ?? Object.values(text)[0] ?? '';

const ownText = (text: LocalizedText, language: string): string | undefined =>
  Object.hasOwn(text, language) ? text[language] : undefined;
