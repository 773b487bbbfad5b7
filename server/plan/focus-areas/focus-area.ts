/** A focus area of the plan and the years in which it is one: the list is reviewed every year. */
export type NewFocusArea = {
  /** As in 'FA1'. */
  readonly code: string;
  readonly name: { readonly en: string; readonly fr: string };
  readonly firstYear: number;
  /** null: until further notice. */
  readonly lastYear: number | null;
};

export type FocusArea = NewFocusArea & {
  readonly id: string;
  readonly revision: number;
};
