/** A row of which nothing is printed. */
export type WithheldRow = {
  readonly counts: readonly number[];
  /** Most units that it can have, as far as a reader knows; infinite: no limit. Less than it has counts as what it has. */
  readonly ceiling: number;
};

/**
 * The audit of methodology.md section 10, rule 4, where rows are withheld whole and all margins are printed: for each cell
 * and row total how far apart its least and greatest value are, over all tables of counts >= 0 that agree with everything
 * that is printed.
 *
 * Of the withheld rows a reader knows what they have together in a column, R, and the ceilings U. Cell c of row i then is
 *   at most  min(R_c, U_i), and
 *   at least max(0, R_c − Σ U_j over the other rows j).
 * Both are attained: whichever is put into column c, the ceilings leave room for the other columns, as together they are
 * not less than all R (the true table fits), and nothing else binds the rows. Likewise the total, with the sum of all R.
 * Hence exact, as flows in the network of the table are, but without any search.
 *
 * @param columns which cells are asked for, as positions
 * @returns by row the widths of the cells in the order of `columns`, then that of the total
 */
export function rowWidths(rows: readonly WithheldRow[], columns: readonly number[]): readonly (readonly number[])[] {
  const totals = rows.map(({ counts }) => sumOf(counts));
  const ceilings = rows.map(({ ceiling }, row) => Math.max(ceiling, totals[row] ?? 0));
  const together = [...columns.map((column) => sumOf(rows.map(({ counts }) => counts[column] ?? 0))), sumOf(totals)];
  return ceilings.map((own, row) => {
    const others = sumOf(ceilings.filter((_, other) => other !== row));
    return together.map((left) => Math.min(left, own) - Math.max(0, left - others));
  });
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
