import type { LocalizedText } from './occasion.ts';

/** Where a question stands in a repeated block: `key` is stable, `label` is there when the occasion brought the list. */
export type Repeat = { readonly block: string; readonly key: string; readonly label?: LocalizedText };

/** The name of an item of a repeated block: `<block>_<key>_<item>`. Names and keys hold no underscore, so it is unique. */
export const repeatedName = (block: string, key: string, item: string): string => `${block}_${key}_${item}`;
