import { date } from './date.ts';
import { grid } from './grid.ts';
import type { Kind, VariableOf } from './kind.ts';
import { multipleChoice } from './multiple-choice.ts';
import { number } from './number.ts';
import { otherText } from './other-text.ts';
import { rating } from './rating.ts';
import { singleChoice } from './single-choice.ts';
import { text } from './text.ts';

const kinds = {
  rating,
  grid,
  single: singleChoice,
  multiple: multipleChoice,
  number,
  'short-text': text,
  'long-text': text,
  date,
};

type ItemOfRules<Rules> = Rules extends Kind<infer I> ? I : never;

export type KindName = keyof typeof kinds;
export type ItemOfKind<K extends KindName> = Extract<ItemOfRules<(typeof kinds)[K]>, { readonly kind: K }>;

/** A question of any kind. */
export type Item = { [K in KindName]: ItemOfKind<K> }[KindName];

/** The rules of a variable. Each kind's rules take its items, as `Item` is made of them; TypeScript cannot follow the lookup. */
export const kindOf = (variable: VariableOf<Item>): Kind<Item> =>
  variable.part === 'other' ? otherText : (kinds[variable.item.kind] as Kind<Item>);
