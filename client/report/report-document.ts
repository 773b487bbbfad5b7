import { escapeText } from './escape-text.ts';

type DocumentParts = {
  readonly language: string;
  readonly title: string;
  readonly style: string;
  readonly body: string;
};

/** Everything is inside: the file can be kept, sent and printed by itself. */
export function reportDocument({ language, title, style, body }: DocumentParts): string {
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">',
    `<meta name="color-scheme" content="light dark"><title>${escapeText(title)}</title>`,
    `<style>${style}</style></head><body>${body}</body></html>`,
  ].join('');
}
