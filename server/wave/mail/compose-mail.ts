import type { OfficialLanguage } from '../../../survey-definitions/reference/language-entry.ts';
import { escapeHtml } from '../../platform/text/escape-html.ts';
import type { Mail } from './mail.ts';
import { mailTexts } from './mail-texts.ts';
import { fillPlaces } from './template.ts';
import type { Places } from './template.ts';
import type { TemplateText } from './template-contract.ts';

/** `optOut`: the page on which the recipient says that they want no more of this; null for what a colleague asked for. */
export type Composition = {
  readonly language: OfficialLanguage;
  readonly places: Places;
  readonly optOut: string | null;
};

/** A template filled, as text and as HTML that says the same. Whatever a name holds is text in both. */
export function composeMail(template: TemplateText, { language, places, optOut }: Composition): Omit<Mail, 'to'> {
  const paragraphs = template.body.split(/\n{2,}/).map((paragraph) => fillPlaces(paragraph, places));
  const footer = optOut === null ? [] : [`${mailTexts[language].footer}\n${optOut}`];
  return {
    // What fills a place must not bring a second line into a header.
    subject: fillPlaces(template.subject, places)
      .replaceAll(/[\p{Cc} ]+/gu, ' ')
      .trim(),
    text: `${[...paragraphs, ...footer.map((line) => `-- \n${line}`)].join('\n\n')}\n`,
    html: htmlOf([...paragraphs, ...footer], language, [places.link, places.page, optOut]),
    headers: optOut === null ? {} : unsubscribing(optOut),
  };
}

/** So that mail programmes show a button of their own, which posts to this address (RFC 8058). */
const unsubscribing = (optOut: string): Mail['headers'] => ({
  'List-Unsubscribe': `<${optOut}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
});

function htmlOf(
  paragraphs: readonly string[],
  language: OfficialLanguage,
  links: readonly (string | null | undefined)[],
): string {
  const isLink = (word: string): boolean => word !== '' && links.includes(word);
  const lineOf = (line: string): string =>
    line
      .split(' ')
      .map((word) => (isLink(word) ? `<a href="${escapeHtml(word)}">${escapeHtml(word)}</a>` : escapeHtml(word)))
      .join(' ');
  const body = paragraphs.map((paragraph) => `<p>${paragraph.split('\n').map(lineOf).join('<br>')}</p>`);
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"></head><body>${body.join('\n')}</body></html>`;
}
