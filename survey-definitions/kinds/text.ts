import type { Kind } from './kind.ts';
import type { ItemBase } from '../language/item.ts';

/** Length in characters (code points). Default 200 for short, 4,000 for long texts. */
type TextBase = ItemBase & { readonly maximumLength?: number };
export type ShortTextItem = TextBase & { readonly kind: 'short-text' };
export type LongTextItem = TextBase & { readonly kind: 'long-text' };
export type TextItem = ShortTextItem | LongTextItem;

export const DEFAULT_LENGTH = { 'short-text': 200, 'long-text': 4000 } as const;

export const maximumLengthOf = (item: TextItem): number => item.maximumLength ?? DEFAULT_LENGTH[item.kind];

export const text: Kind<TextItem> = {
  fromFields: (_variable, [value]) => textFromField(value),

  check: ({ item }, answer) => checkText(answer, maximumLengthOf(item)),

  tallied: () => [],

  columns: (variable) => [{ name: variable.name }],

  cell: (_column, answer) => (typeof answer === 'string' ? answer : undefined),
};

/** Browsers send CR LF for a line break in a text area; we keep LF. A text of blanks is no answer. */
export function textFromField(value: string | undefined): string | undefined {
  const normalised = value?.replaceAll('\r\n', '\n').normalize('NFC');
  return normalised === undefined || normalised.trim() === '' ? undefined : normalised;
}

export function checkText(
  answer: unknown,
  maximumLength: number,
): { code: 'not-text' | 'too-long'; details?: Record<string, number> } | undefined {
  if (typeof answer !== 'string' || answer.trim() === '' || answer.includes('\0')) return { code: 'not-text' };
  // A string of n code points has at most 2n UTF-16 units: only then is it worth counting.
  const length =
    answer.length <= maximumLength
      ? answer.length
      : answer.length > 2 * maximumLength
        ? answer.length
        : [...answer].length;
  return length > maximumLength ? { code: 'too-long', details: { maximumLength, length } } : undefined;
}
