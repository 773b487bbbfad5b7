import { officialOf } from '../../../survey-definitions/reference/languages.ts';
import type { OfficialLanguage } from '../../../survey-definitions/reference/language-entry.ts';
import en from './codebook/en.json' with { type: 'json' };
import fr from './codebook/fr.json' with { type: 'json' };

export type CodebookTexts = typeof en;

const catalogues: Readonly<Record<OfficialLanguage, CodebookTexts>> = { en, fr };

/** The words of the codebook that no definition brings along; in English where a language is lacking. */
export const codebookTexts = (language: string): CodebookTexts => catalogues[officialOf(language)];
