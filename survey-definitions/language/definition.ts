import type { Condition } from './condition.ts';

/** What a survey of this definition is about. */
export type OccasionKind = 'wave' | 'session' | 'activity';

/** The typed answers that stand beside a scale or a list and never enter a denominator (methodology.md §2). */
export type OfferedMissing = 'notApplicable' | 'noOpinion';

/**
 * A rating scale. `codes` are whole numbers in the order in which they are shown, best first. A rate counts `satisfied`
 * among all `codes`; `direction` is implied: the first code is the most favourable one.
 */
export type Scale = {
  readonly codes: readonly number[];
  readonly satisfied: readonly number[];
  readonly dissatisfied: readonly number[];
};

/** Codes that are written in the definition, or a list that the occasion brings with it, such as its agenda items. */
export type CodeList = readonly string[] | { readonly occasion: string };

export type Option = {
  readonly code: string;
  /** An exclusive option ('none of these') excludes every other one. */
  readonly exclusive?: boolean;
};

type ItemBase = {
  /** The variable: unique in the definition, letters and digits, first a lower-case letter. */
  readonly name: string;
  /** Raised when wording or options change in a way that makes results incomparable (revisions). Default 1. */
  readonly revision?: number;
  readonly when?: Condition;
  readonly required?: boolean;
};

export type RatingItem = ItemBase & {
  readonly kind: 'rating';
  readonly scale: string;
  readonly missing?: readonly OfferedMissing[];
  /** The KPI series whose rate this item is (kpis.json). At most one item of a definition feeds a series. */
  readonly feeds?: string;
};

export type GridItem = ItemBase & {
  readonly kind: 'grid';
  readonly scale: string;
  readonly rows: CodeList;
  readonly missing?: readonly OfferedMissing[];
};

/** `members` lists the Members of the register: the unit of analysis where a survey is confidential. */
export type SingleChoiceItem = ItemBase & {
  readonly kind: 'single';
  readonly options: readonly Option[] | { readonly register: 'members' };
  readonly other?: boolean;
  readonly missing?: readonly OfferedMissing[];
};

export type MultipleChoiceItem = ItemBase & {
  readonly kind: 'multiple';
  readonly options: readonly Option[];
  readonly other?: boolean;
  readonly atMost?: number;
};

export type NumberItem = ItemBase & {
  readonly kind: 'number';
  readonly minimum?: number;
  readonly maximum?: number;
  /** Digits after the decimal point, 0 (whole numbers) unless said otherwise. */
  readonly decimals?: number;
  readonly missing?: readonly OfferedMissing[];
};

/** Length in characters (code points). Default 200 for short, 4,000 for long texts. */
type TextBase = ItemBase & { readonly maximumLength?: number };
export type ShortTextItem = TextBase & { readonly kind: 'short-text' };
export type LongTextItem = TextBase & { readonly kind: 'long-text' };
export type TextItem = ShortTextItem | LongTextItem;

/** ISO dates, YYYY-MM-DD, bounds included. */
export type DateItem = ItemBase & {
  readonly kind: 'date';
  readonly earliest?: string;
  readonly latest?: string;
};

export type Item = RatingItem | GridItem | SingleChoiceItem | MultipleChoiceItem | NumberItem | TextItem | DateItem;
export type KindName = Item['kind'];
export type ItemOfKind<K extends KindName> = Extract<Item, { readonly kind: K }>;

/** A repeated block: its items are asked once for each key, e.g. for each instrument of SO1. */
export type Block = {
  readonly name: string;
  readonly over: CodeList;
  readonly when?: Condition;
  readonly items: readonly Item[];
};

export type Entry = Item | Block;

export type Section = {
  readonly name: string;
  readonly when?: Condition;
  readonly items: readonly Entry[];
};

/** A checked and compiled definition: structure without texts, frozen, pinned by every response through name and version. */
export type Definition = {
  readonly name: string;
  readonly version: number;
  readonly occasion: OccasionKind;
  readonly committee?: string;
  readonly languages: readonly string[];
  /** How long it takes, as told to the respondent. */
  readonly minutes: number;
  readonly scales: Readonly<Record<string, Scale>>;
  readonly sections: readonly Section[];
};

export const isBlock = (entry: Entry): entry is Block => 'over' in entry;
