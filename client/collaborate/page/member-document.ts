import { directionOf } from '../../../survey-definitions/reference/languages.ts';
import type { CollaborateAssets } from '../../../server/wave/member-pages/member-page-contract.ts';

export type DocumentParts = {
  readonly language: string;
  readonly title: string;
  readonly assets: CollaborateAssets;
  readonly body: string;
  /** For the script; without it the page has none. */
  readonly data?: unknown;
};

/** The HTML document around a rendered body. The style sheet is shared by many pages, and so it is a file that is kept. */
export function memberDocument({ language, title, assets, body, data }: DocumentParts): string {
  const script = data === undefined ? '' : `<script type="module" src="${assets.script}"></script>`;
  return [
    `<!doctype html><html lang="${escape(language)}" dir="${directionOf(language)}"><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">`,
    `<meta name="robots" content="noindex"><title>${escape(title)}</title>`,
    `<link rel="stylesheet" href="${assets.style}"><link rel="icon" href="${assets.mark}">${script}</head>`,
    `<body>${body}${data === undefined ? '' : dataElement(data)}</body></html>`,
  ].join('');
}

/** JSON inside a script element: '<' is the only character that could end it. */
const dataElement = (data: unknown): string =>
  `<script type="application/json" id="data">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
