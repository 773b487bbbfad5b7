import type { Definition, Section } from './definition.ts';
import type { Scale } from '../language/item.ts';
import type { ItemTexts, Texts } from '../language/texts.ts';

/**
 * The structure as written in `definition.json`. With `body`, it takes languages, scales, minutes and sections from the shared body of
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

/** The texts as written in `<language>.json`; with a body, what is absent, down to a single label, is taken from the body's texts. */
export type TextsSource = {
  readonly $schema?: string;
  readonly title?: string;
  readonly introduction?: string;
  readonly scales?: Texts['scales'];
  readonly sections?: Readonly<Record<string, Partial<Texts['sections'][string]>>>;
  readonly blocks?: Readonly<Record<string, Partial<NonNullable<Texts['blocks']>[string]>>>;
  readonly items?: Readonly<Record<string, Partial<ItemTexts>>>;
};

/** One folder of documents, as read and not yet believed. `folder` names it in problems: `post-session/ptc`. */
export type DefinitionFiles = {
  readonly folder: string;
  readonly structure: unknown;
  readonly texts: Readonly<Record<string, unknown>>;
};
