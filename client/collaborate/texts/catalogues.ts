import type { Catalogue } from '../../shared/i18n.ts';
import en from './en.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };

export type WordKey = keyof typeof en;

export const wordCatalogues: Readonly<Record<string, Catalogue<WordKey>>> = { en, fr };

/** A form in a language without texts of these pages has them in English. */
export const wordsIn = (language: string): Catalogue<WordKey> => wordCatalogues[language] ?? en;
