import type { Item } from '../kinds/kinds.ts';
import type { Condition } from '../language/condition.ts';
import type { CodeList, Scales } from '../language/item.ts';
import type { OccasionKind } from '../language/occasion.ts';

/** A repeated block: its items are asked once for each key, e.g. for each instrument of SO1. */
export type Block = {
  readonly name: string;
  readonly over: CodeList;
  readonly when?: Condition;
  /** `table`: on a wide screen one row for each key, the options of the first item as columns; the other items stand below their row. */
  readonly layout?: 'table';
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
  readonly scales: Scales;
  readonly sections: readonly Section[];
};

export const isBlock = (entry: Entry): entry is Block => 'over' in entry;
