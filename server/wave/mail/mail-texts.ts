import type { OfficialLanguage } from '../../../survey-definitions/reference/language-entry.ts';
import en from './texts/en.json' with { type: 'json' };
import fr from './texts/fr.json' with { type: 'json' };

/** What mails say beside their templates, which the Secretariat may edit. */
export const mailTexts: Readonly<Record<OfficialLanguage, typeof en>> = { en, fr };
