import {
  keyedByLanguage,
  inEachOfficial,
  officialLanguages,
} from '../../../../survey-definitions/reference/languages.ts';
import type { OfficialLanguage } from '../../../../survey-definitions/reference/language-entry.ts';

type Column = `name_${OfficialLanguage}`;
type Name = Readonly<Record<OfficialLanguage, string>>;

/** A name in the official languages, which has a column for each. */
export type NameColumns = Readonly<Record<Column, string>>;

export const nameColumnList: readonly Column[] = officialLanguages.map((tag) => `name_${tag}` as const);

export const nameColumns = (name: Name): NameColumns => keyedByLanguage('name_', (tag) => name[tag]);

export const nameOf = (row: NameColumns): Name => inEachOfficial((tag) => row[`name_${tag}`]);
