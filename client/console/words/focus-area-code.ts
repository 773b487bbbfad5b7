import beginnings from '../../../survey-definitions/reference/focus-area-codes.json' with { type: 'json' };
import { firstLanguage } from '../../../survey-definitions/reference/first-language.ts';
import type { OfficialLanguage } from '../../../survey-definitions/reference/language-entry.ts';
import { officialLanguages } from '../../../survey-definitions/reference/languages.ts';

/** FA1 is DA1 in French. */
export const focusAreaCode = (code: string, language: OfficialLanguage): string =>
  code.replace(new RegExp(`^${beginnings[firstLanguage]}`), beginnings[language]);

/** The code that stands in the plan, however it is typed: 'da4' is FA4. */
export function typedFocusAreaCode(typed: string): string {
  const any = officialLanguages.map((tag) => beginnings[tag]).join('|');
  return typed
    .trim()
    .toUpperCase()
    .replace(new RegExp(`^(?:${any})`), beginnings[firstLanguage]);
}
