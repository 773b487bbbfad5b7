import type { OfficialLanguage } from '../../../../survey-definitions/reference/language-entry.ts';
import { officialLanguages, officialOf } from '../../../../survey-definitions/reference/languages.ts';
import type { Format } from '../../words/format.ts';
import { createTranslate } from '../../words/translate.ts';
import type { Translate } from '../../words/translate.ts';

/** '2024-02-02' as a day, 'before-2012' in words, a year or two as they are. */
export function sinceWords(memberSince: string | null, t: Translate, format: Format): string {
  if (memberSince === null) return t('members.since-unknown');
  if (memberSince.startsWith('before-')) return t('members.since-before', { year: memberSince.slice(7) });
  return /^\d{4}-\d{2}-\d{2}$/.test(memberSince) ? format.day(memberSince) : memberSince.replace('-', '–');
}

/** As it stands in the form: 'before-2012', to readers of French 'avant-2012'. */
export const typedSince = (memberSince: string | null, language: string): string =>
  (memberSince ?? '').replace(/^before-/, beforeIn(officialOf(language)));

/** What the register keeps of what was typed, in whichever of the languages. */
export function sinceCode(typed: string): string | null {
  const text = typed.trim();
  const before = officialLanguages.map(beforeIn).find((word) => text.toLowerCase().startsWith(word));
  return (before === undefined ? text : `before-${text.slice(before.length)}`) || null;
}

const beforeIn = (language: OfficialLanguage): string => createTranslate(language)('members.since-typed-before');
