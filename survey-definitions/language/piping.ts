import { inLanguage, type Occasion } from './occasion.ts';
import { ownValue } from './own-value.ts';
import type { Repeat } from './repeat.ts';
import type { Texts } from './texts.ts';
// Stands for the Member's name where nobody knows it yet; fits where a name does.
import unknownMember from './unknown-member.json' with { type: 'json' };

/** A place in a text that is filled in: `{occasion.session}`, `{member.name}`, `{repeat.label}`. The only syntax there is. */
export const PLACE = /\{(occasion\.[A-Za-z0-9]+|member\.name|repeat\.label)\}/g;

/**
 * Fills the places of a text with the names of the occasion and of the repeated block's key. The result is plain text, to be
 * rendered as text. A place without a name becomes an ellipsis, so that a lack shows and nothing breaks.
 */
export function pipe(text: string, texts: Texts, occasion: Occasion, language: string, repeat?: Repeat): string {
  return text.replaceAll(PLACE, (_place, name: string) => {
    if (name === 'repeat.label') return (repeat && repeatLabel(repeat, texts, language)) ?? '…';
    if (name === 'member.name') return inLanguage(occasion.member ?? unknownMember, language);
    const names = ownValue(occasion.names, name.slice('occasion.'.length));
    return names ? inLanguage(names, language) : '…';
  });
}

/** The name of a repeated block's key: brought by the occasion, or written in the texts. */
export const repeatLabel = (repeat: Repeat, texts: Texts, language: string): string =>
  repeat.label
    ? inLanguage(repeat.label, language)
    : (ownValue(texts.blocks?.[repeat.block]?.keys ?? {}, repeat.key) ?? repeat.key);
