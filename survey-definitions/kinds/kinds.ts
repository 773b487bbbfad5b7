import { date, dateAtDesk } from './date.ts';
import { grid, gridAtDesk } from './grid.ts';
import type { FileRules, FormRules, KindAtDesk, KindOnForm, VariableOf } from './kind.ts';
import { multipleChoice, multipleChoiceAtDesk } from './multiple-choice.ts';
import { number, numberAtDesk } from './number.ts';
import { otherText, otherTextInFiles } from './other-text.ts';
import { rating, ratingAtDesk } from './rating.ts';
import { singleChoice, singleChoiceAtDesk } from './single-choice.ts';
import { longText, shortText, textAtDesk } from './text.ts';

/** The index of the kinds: a line for each here, and one below. Everything else about a kind stands in its file. */
const onForm = {
  rating,
  grid,
  single: singleChoice,
  multiple: multipleChoice,
  number,
  'short-text': shortText,
  'long-text': longText,
  date,
};

/** Made by a call without effects, so that a bundle which never looks here leaves it all out. */
const atDesk = /* @__PURE__ */ (() =>
  ({
    rating: ratingAtDesk(),
    grid: gridAtDesk(),
    single: singleChoiceAtDesk(),
    multiple: multipleChoiceAtDesk(),
    number: numberAtDesk(),
    'short-text': textAtDesk(),
    'long-text': textAtDesk(),
    date: dateAtDesk(),
    other: otherTextInFiles(),
  }) satisfies { readonly [K in KindName]: KindAtDesk<ItemOfKind<K>> } & { readonly other: FileRules<Item> })();

export type KindName = keyof typeof onForm;

/** A question of any kind. */
export type Item = { readonly [K in KindName]: (typeof onForm)[K] extends KindOnForm<infer I> ? I : never }[KindName];
export type ItemOfKind<K extends KindName> = Extract<Item, { readonly kind: K }>;

/** What a form does with items of a kind. `Item` is made of the table, so that each finds the rules of its own; TypeScript cannot follow. */
export const kindOf = ({ kind }: { readonly kind: KindName }): KindOnForm<Item> => onForm[kind] as KindOnForm<Item>;

/** The rules of a variable's answers: those of its item's kind or, of the words beside 'other', their own. */
export const rulesOf = (variable: VariableOf<Item>): FormRules<Item> =>
  variable.part === 'other' ? otherText : kindOf(variable.item);

/** What is done with items of a kind beside the form. */
export const kindAtDesk = ({ kind }: { readonly kind: KindName }): KindAtDesk<Item> => atDesk[kind] as KindAtDesk<Item>;

/** What tallies and files make of a variable's answers. */
export const inFiles = (variable: VariableOf<Item>): FileRules<Item> =>
  variable.part === 'other' ? atDesk.other : kindAtDesk(variable.item);

/** What the files call the kind of a variable: the words beside 'other' are a short text. */
export const kindNameOf = ({ item, part }: VariableOf<Item>): KindName => (part === 'other' ? 'short-text' : item.kind);
