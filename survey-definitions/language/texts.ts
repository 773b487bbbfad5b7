/** The words of one item in one language. */
export type ItemTexts = {
  readonly label: string;
  readonly hint?: string;
  /** A shorter label for tables and charts. */
  readonly short?: string;
  readonly options?: Readonly<Record<string, string>>;
  readonly rows?: Readonly<Record<string, string>>;
  /** The label of the 'other' option; its text field is labelled by the interface. */
  readonly other?: string;
  readonly unit?: string;
};

/** The words of a definition in one language. Names are those of the structure; `{occasion.…}` and `{repeat.label}` are piped in. */
export type Texts = {
  readonly title: string;
  readonly introduction: string;
  readonly scales: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly sections: Readonly<Record<string, { readonly title: string; readonly introduction?: string }>>;
  readonly blocks?: Readonly<
    Record<string, { readonly title: string; readonly keys?: Readonly<Record<string, string>> }>
  >;
  readonly items: Readonly<Record<string, ItemTexts>>;
};

/** A published definition with its words: what a survey pins. */
export type TextsByLanguage = Readonly<Record<string, Texts>>;
