import { officialOf } from '../../../survey-definitions/reference/languages.ts';
import { officialTexts } from '../../platform/text/official-texts.ts';
import type en from './codebook/en.json';

export type CodebookTexts = typeof en;

const catalogues = officialTexts<CodebookTexts>(new URL('codebook/', import.meta.url));

/** The words of the codebook that no definition brings along; in the first language where another is lacking. */
export const codebookTexts = (language: string): CodebookTexts => catalogues[officialOf(language)];
