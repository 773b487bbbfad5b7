import { inLanguage } from './localized-text.ts';
import document from './regions.json' with { type: 'json' };

/** The six regions of the WCO. */
export type Region = keyof typeof document;

export const isRegion = (code: string): code is Region => Object.hasOwn(document, code);

export const regions: readonly Region[] = Object.keys(document).filter(isRegion);

/** The name of a region, or its code where there is none by this code. */
export const regionName = (code: string, language: string): string =>
  isRegion(code) ? inLanguage(document[code], language) : code;
