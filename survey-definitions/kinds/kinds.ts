import type { Item, ItemOfKind, KindName } from '../language/definition.ts';
import type { Variable } from '../language/questionnaire.ts';
import { date } from './date.ts';
import type { Kind } from './kind.ts';
import { multipleChoice } from './multiple-choice.ts';
import { number } from './number.ts';
import { otherText } from './other-text.ts';
import { rating } from './rating.ts';
import { singleChoice } from './single-choice.ts';
import { text } from './text.ts';

const kinds = {
  rating,
  grid: rating,
  single: singleChoice,
  multiple: multipleChoice,
  number,
  'short-text': text,
  'long-text': text,
  date,
} satisfies { readonly [K in KindName]: Kind<ItemOfKind<K>> };

/** The rules of a variable. The table above proves that each kind's rules take its items; TypeScript cannot follow the lookup. */
export const kindOf = (variable: Variable): Kind<Item> =>
  variable.part === 'other' ? otherText : (kinds[variable.item.kind] as Kind<Item>);
