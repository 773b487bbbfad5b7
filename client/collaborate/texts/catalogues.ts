import { byLanguage, textsOf } from '../../shared/catalogue-files.ts';
import type { Catalogue } from '../../shared/i18n.ts';
import type en from './en.json';

export type WordKey = keyof typeof en;

export const wordCatalogues = byLanguage(
  import.meta.glob<Catalogue<WordKey>>('./*.json', { eager: true, import: 'default' }),
);

/** A form in a language without texts of these pages has them in the first. */
export const wordsIn = (language: string): Catalogue<WordKey> => textsOf(wordCatalogues, language);
