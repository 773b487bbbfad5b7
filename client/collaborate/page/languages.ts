import { wordCatalogues } from '../texts/catalogues.ts';

/** The languages of the pages that belong to no survey yet. */
export const collaborateLanguages: readonly string[] = Object.keys(wordCatalogues);
