import type { OfficialLanguage } from './language-entry.ts';

/**
 * What whoever reads another language gets; files are named in it, and programs. Apart from the list of languages, which the form's
 * page has no room for.
 */
export const firstLanguage: OfficialLanguage = 'en';
