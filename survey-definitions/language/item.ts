import type { Condition } from './condition.ts';

/** What an item of every kind has. */
export type ItemBase = {
  readonly kind: string;
  /** The variable: unique in the definition, letters and digits, first a lower-case letter. */
  readonly name: string;
  /** Raised when wording or options change in a way that makes results incomparable (revisions). Default 1. */
  readonly revision?: number;
  readonly when?: Condition;
  readonly required?: boolean;
  /** In a repeated block, by key: the item that asked the same in earlier versions, outside the block. Its series and columns go on. */
  readonly continues?: Readonly<Record<string, string>>;
};

/** An item that asks for a fact, such as the status of an instrument. An opinion is never carried from one wave into the next. */
export type FactBase = ItemBase & {
  /** Whether the answer of the wave before stands beside it and may be taken over. */
  readonly carry?: boolean;
};

export const mayBeTakenOver = ({ carry }: ItemBase & Partial<FactBase>): boolean => carry === true;

/**
 * A rating scale. `codes` are whole numbers in the order in which they are shown, best first. A rate counts `satisfied`
 * among all `codes`; `direction` is implied: the first code is the most favourable one.
 */
export type Scale = {
  readonly codes: readonly number[];
  readonly satisfied: readonly number[];
  readonly dissatisfied: readonly number[];
};

/** The scales of a definition by name. */
export type Scales = Readonly<Record<string, Scale>>;

/** Codes that are written in the definition, or a list that the occasion brings with it, such as its agenda items. */
export type CodeList = readonly string[] | { readonly occasion: string };

export type Option = {
  readonly code: string;
  /** An exclusive option ('none of these') excludes every other one. */
  readonly exclusive?: boolean;
};
