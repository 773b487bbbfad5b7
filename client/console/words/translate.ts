import type { OfficialLanguage } from '../../../survey-definitions/reference/language-entry.ts';
import { translator } from '../../shared/i18n.ts';
import type { Catalogue, Places } from '../../shared/i18n.ts';
import { firstLanguage } from '../../../survey-definitions/reference/first-language.ts';
import { byLanguage, textsOf } from '../../shared/catalogue-files.ts';
import type en from '../texts/en.json';

const catalogues = byLanguage(
  import.meta.glob<Catalogue<TextKey>>('../texts/*.json', { eager: true, import: 'default' }),
);

export type TextKey = keyof typeof en;
export type Translate = (key: TextKey, places?: Places) => string;

export const createTranslate = (language: OfficialLanguage): Translate =>
  translator<TextKey>(textsOf(catalogues, language), language);

/** For keys that come from data, such as a problem's code. */
export const isTextKey = (key: string): key is TextKey => Object.hasOwn(textsOf(catalogues, firstLanguage), key);
