import { directionOf } from '../../../survey-definitions/reference/languages.ts';
import type { FormAssets } from '../../../server/platform/pages/form-page-contract.ts';

export type DocumentParts = {
  readonly language: string;
  readonly title: string;
  readonly assets: FormAssets;
  readonly body: string;
  /** For the script; without it the page has none. */
  readonly data?: unknown;
};

/** The HTML document around a rendered body. No script is in it; the style sheet is, under the hash that the server's policy names. */
export function htmlDocument({ language, title, assets, body, data }: DocumentParts): string {
  const script = data === undefined ? '' : `<script type="module" src="${assets.script}"></script>`;
  const noscript =
    data === undefined ? '' : `<noscript><link rel="stylesheet" href="${assets.withoutScript}"></noscript>`;
  return [
    `<!doctype html><html lang="${escape(language)}" dir="${directionOf(language)}"><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">`,
    `<meta name="robots" content="noindex"><title>${escape(title)}</title>`,
    `<style>${assets.style}</style>${noscript}<link rel="icon" href="${assets.mark}">${script}</head>`,
    `<body>${body}${data === undefined ? '' : dataElement(data)}</body></html>`,
  ].join('');
}

/** JSON inside a script element: '<' is the only character that could end it. */
const dataElement = (data: unknown): string =>
  `<script type="application/json" id="data">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
