import type { ItemBase } from '../language/item.ts';
import { oneVariable, type KindAtDesk, type KindOnForm } from './kind.ts';
import { inWords, wordsInFiles } from './words.ts';

type TextBase = ItemBase & {
  /** In characters (code points). */
  readonly maximumLength?: number;
};
export type ShortTextItem = TextBase & { readonly kind: 'short-text' };
export type LongTextItem = TextBase & { readonly kind: 'long-text' };

const textOf = <I extends TextBase>(longest: number, rows?: number): KindOnForm<I> => {
  const lengthOf = ({ maximumLength = longest }: TextBase) => maximumLength;
  return {
    ...inWords(lengthOf),
    variables: oneVariable,
    field: (item) => ({ input: { type: 'text' }, rows, maximumLength: lengthOf(item) }),
  };
};

export const shortText = textOf<ShortTextItem>(200);
export const longText = textOf<LongTextItem>(4_000, 5);

export const textAtDesk = (): KindAtDesk<TextBase> => ({
  ...wordsInFiles(),
  texts: () => [],
  problems: () => [],
  operand: () => ({ type: 'text' }),
});
