import type { Catalogue } from '../../shared/i18n.ts';
import type en from './en.json';

/** `page` is rendered on the server only; `form` is needed in the browser too and travels in the page. */
export type PageKey = keyof (typeof en)['page'];
export type FormKey = keyof (typeof en)['form'];
export type RespondTexts = { readonly page: Catalogue<PageKey>; readonly form: Catalogue<FormKey> };

/** Every `<language>.json` of this folder. */
const files = import.meta.glob<RespondTexts>('./*.json', { eager: true, import: 'default' });

export const catalogues: Readonly<Record<string, RespondTexts>> = Object.fromEntries(
  Object.entries(files).map(([path, texts]) => [path.slice('./'.length, -'.json'.length), texts]),
);

/** A form in a language without texts of the interface has them in English. */
export const textsIn = (language: string): RespondTexts => catalogues[language] ?? english();

function english(): RespondTexts {
  const texts = catalogues['en'];
  if (texts === undefined) throw new Error('the English texts of the interface are lacking');
  return texts;
}
