import { translator } from '../../shared/i18n.ts';
import type { Places } from '../../shared/i18n.ts';
import en from '../texts/en.json' with { type: 'json' };
import fr from '../texts/fr.json' with { type: 'json' };

export type ConsoleLanguage = 'en' | 'fr';
export type TextKey = keyof typeof en;
export type Translate = (key: TextKey, places?: Places) => string;

export const consoleLanguages = ['en', 'fr'] as const satisfies readonly ConsoleLanguage[];

export const createTranslate = (language: ConsoleLanguage): Translate =>
  language === 'fr' ? translator<TextKey>(fr, 'fr') : translator<TextKey>(en, 'en');

/** For keys that come from data, such as a problem's code. */
export const isTextKey = (key: string): key is TextKey => Object.hasOwn(en, key);
