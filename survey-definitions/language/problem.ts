/**
 * What is wrong with a document, as data. `path` leads to the place (`sections.2.items.0.when`), `code` names the rule and is the key
 * under which the interface finds its words, `details` fill those words. Nothing here is prose.
 */
export type Problem = {
  /** The document's file, e.g. `post-session/ptc/fr.json`, where there is one. */
  readonly file?: string;
  readonly path: string;
  readonly code: string;
  readonly details?: Readonly<Record<string, string | number>>;
};

export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Problem[] };
