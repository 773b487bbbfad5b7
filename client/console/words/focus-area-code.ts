import type { OfficialLanguage } from '../../../survey-definitions/reference/language-entry.ts';

const beginnings: Readonly<Record<OfficialLanguage, string>> = { en: 'FA', fr: 'DA' };

/** FA1 is DA1 in French. */
export const focusAreaCode = (code: string, language: OfficialLanguage): string =>
  code.replace(/^FA/, beginnings[language]);

/** The code that stands in the plan, however it is typed: 'da4' is FA4. */
export const typedFocusAreaCode = (typed: string): string => typed.trim().toUpperCase().replace(/^DA/, 'FA');
