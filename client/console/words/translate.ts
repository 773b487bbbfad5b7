import type { OfficialLanguage } from '../../../survey-definitions/reference/language-entry.ts';
import { translator } from '../../shared/i18n.ts';
import type { Catalogue, Places } from '../../shared/i18n.ts';
import en from '../texts/en.json' with { type: 'json' };
import fr from '../texts/fr.json' with { type: 'json' };

const catalogues: Readonly<Record<OfficialLanguage, Catalogue<TextKey>>> = { en, fr };

export type TextKey = keyof typeof en;
export type Translate = (key: TextKey, places?: Places) => string;

export const createTranslate = (language: OfficialLanguage): Translate =>
  translator<TextKey>(catalogues[language], language);

/** For keys that come from data, such as a problem's code. */
export const isTextKey = (key: string): key is TextKey => Object.hasOwn(en, key);
