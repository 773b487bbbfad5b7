import type { Catalogue } from '../../shared/i18n.ts';
import ar from './ar.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };

/** `page` is rendered on the server only; `form` is needed in the browser too and travels in the page. */
export type PageKey = keyof (typeof en)['page'];
export type FormKey = keyof (typeof en)['form'];
export type RespondTexts = { readonly page: Catalogue<PageKey>; readonly form: Catalogue<FormKey> };

export const catalogues: Readonly<Record<string, RespondTexts>> = { ar, en, fr };

/** A form in a language without texts of the interface has them in English. */
export const textsIn = (language: string): RespondTexts => catalogues[language] ?? en;
