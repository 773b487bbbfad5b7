import { byLanguage, textsOf } from '../../shared/catalogue-files.ts';
import type { Catalogue } from '../../shared/i18n.ts';
import type en from './en.json';

/** `page` is rendered on the server only; `form` is needed in the browser too and travels in the page. */
export type PageKey = keyof (typeof en)['page'];
export type FormKey = keyof (typeof en)['form'];
export type RespondTexts = { readonly page: Catalogue<PageKey>; readonly form: Catalogue<FormKey> };

/** Every `<language>.json` of this folder. */
export const catalogues = byLanguage(import.meta.glob<RespondTexts>('./*.json', { eager: true, import: 'default' }));

/** A form in a language without texts of the interface has them in the first. */
export const textsIn = (language: string): RespondTexts => textsOf(catalogues, language);
