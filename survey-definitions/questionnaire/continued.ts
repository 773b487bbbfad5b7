import type { ItemBase } from '../language/item.ts';
import { ownValue } from '../language/own-value.ts';
import { repeatedName, type Repeat } from '../language/repeat.ts';

export type Asked = { readonly item: ItemBase; readonly repeat?: Repeat };

/** The item by whose name a question is known over the versions: the one that it continues, or its own. */
export const itemAsked = ({ item, repeat }: Asked): string =>
  formerItem({ item, ...(repeat && { repeat }) }) ?? item.name;

/** How a variable was called before its item went into a repeated block; undefined: it was not there. */
export function formerName({ name, item, repeat }: Asked & { readonly name: string }): string | undefined {
  const former = repeat && formerItem({ item, repeat });
  return former && `${former}${name.slice(repeatedName(repeat.block, repeat.key, item.name).length)}`;
}

const formerItem = ({ item, repeat }: Asked): string | undefined =>
  repeat && ownValue(item.continues ?? {}, repeat.key);
