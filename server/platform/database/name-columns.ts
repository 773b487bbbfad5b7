import type { OfficialLanguage } from '../../../survey-definitions/reference/language-entry.ts';

/** A name in the official languages, which has a column for each. */
export type NameColumns = { readonly name_en: string; readonly name_fr: string };

export const nameColumns = ({ en, fr }: Readonly<Record<OfficialLanguage, string>>): NameColumns => ({
  name_en: en,
  name_fr: fr,
});

export const nameOf = ({ name_en: en, name_fr: fr }: NameColumns): Readonly<Record<OfficialLanguage, string>> => ({
  en,
  fr,
});
