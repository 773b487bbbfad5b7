import type { Item } from '../kinds/kinds.ts';
import type { Condition } from '../language/condition.ts';
import type { CodeList, Option, Scale } from '../language/item.ts';
import type { ItemTexts, Texts } from '../language/texts.ts';
import type { Block, Definition, Section } from './definition.ts';

/**
 * The structure of `definition.json`. With `body`, it takes languages, scales, minutes and sections from the shared body of
 * that name; its own sections of the same name add their items at the end, `feeds` says which body item feeds which KPI series.
 */
export type DefinitionSource = {
  readonly $schema?: string;
  readonly name: string;
  readonly version: number;
  readonly occasion: Definition['occasion'];
  readonly committee?: string;
  readonly body?: string;
  readonly languages?: readonly string[];
  readonly minutes?: number;
  readonly scales?: Readonly<Record<string, Scale>>;
  readonly feeds?: Readonly<Record<string, string>>;
  readonly sections: readonly Section[];
};

/**
 * The same before its parts are put in. Options that several items have stand once in `lists`, items that several repeated blocks ask
 * stand once in `blocks`; both belong to the document that names them.
 */
export type WrittenDefinition = Omit<DefinitionSource, 'sections'> & {
  readonly lists?: Readonly<Record<string, WrittenOptions>>;
  readonly blocks?: Readonly<Record<string, NamedBlock>>;
  /** For those who work on the questionnaire, such as what is still to be confirmed; not published with it. */
  readonly notes?: readonly string[];
  readonly sections: readonly (Omit<Section, 'items'> & { readonly items: readonly WrittenEntry[] })[];
};

/** Options, and names of lists whose options stand in their place. */
export type WrittenOptions = readonly (Option | ListUse)[];
export type ListUse = { readonly list: string };

/** An item whose options may name lists. */
export type Written<I> = I extends { readonly options: infer Options }
  ? Omit<I, 'options'> & { readonly options: WrittenOptions | Exclude<Options, readonly Option[]> }
  : I;

export type NamedBlock = Pick<Block, 'layout'> & { readonly items: readonly Written<Item>[] };

/**
 * A named block put to use: repeated over its own keys, every name of it with a prefix. With `as: 'so1'`, the block `instrument` becomes
 * `so1Instrument` and its item `status` `so1Status`, in its conditions too.
 */
export type BlockUse = {
  readonly block: string;
  readonly as: string;
  readonly over: CodeList;
  readonly when?: Condition;
};

export type WrittenBlock = Omit<Block, 'items'> & { readonly items: readonly Written<Item>[] };
export type WrittenEntry = Written<Item> | WrittenBlock | BlockUse;

/** The texts of `<language>.json`; with a body, what is absent, down to a single label, is taken from the body's texts. */
export type TextsSource = {
  readonly $schema?: string;
  readonly title?: string;
  readonly introduction?: string;
  readonly scales?: Texts['scales'];
  readonly sections?: Readonly<Record<string, Partial<Texts['sections'][string]>>>;
  readonly blocks?: Readonly<Record<string, Partial<NonNullable<Texts['blocks']>[string]>>>;
  readonly items?: Readonly<Record<string, Partial<ItemTexts>>>;
};

/** The same before its parts are put in: the words of a list's options, of a named block and of its items stand once. */
export type WrittenTexts = Omit<TextsSource, 'blocks'> & {
  readonly lists?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly blocks?: Readonly<Record<string, WrittenBlockTexts>>;
};

export type WrittenBlockTexts = NonNullable<TextsSource['blocks']>[string] & Pick<TextsSource, 'items'>;

/** One folder of documents, as read and not yet believed. `folder` names it in problems: `post-session/ptc`. */
export type DefinitionFiles = {
  readonly folder: string;
  readonly structure: unknown;
  readonly texts: Readonly<Record<string, unknown>>;
};
