/** Counts of units (Members), by row (region) and column (satisfied, neutral, dissatisfied, missing; a status). */
export type CountTable = {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** By row, then by column. Not negative; shares of folded delegates need not be whole. */
  readonly counts: readonly (readonly number[])[];
};

/**
 * | reason        | means                                                                                   |
 * |---------------|-----------------------------------------------------------------------------------------|
 * | primary       | too few units, or fewer than 10 who all answered alike; which of the two is not said    |
 * | complementary | it would give away another row by subtraction, or was withheld before                    |
 */
export type Suppression = 'primary' | 'complementary';

/** The table as it may be printed. Column totals and the total are printed always, so the audit takes them as known. */
export type SuppressedTable = {
  readonly columns: readonly string[];
  readonly rows: readonly SuppressedRow[];
  readonly columnTotals: readonly number[];
  readonly total: number;
};

/** A row is shown or withheld whole, its total with it. `counts` are in the order of the columns. */
export type SuppressedRow =
  | { readonly row: string; readonly withheld: null; readonly counts: readonly number[]; readonly total: number }
  | { readonly row: string; readonly withheld: Suppression };
