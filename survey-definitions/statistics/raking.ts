/** A table by row and column. */
export type Matrix = readonly (readonly number[])[];

/**
 * Raking, or iterative proportional fitting (Deming and Stephan 1940, Ann Math Stat 11:427): `counts` scaled row by row
 * and column by column until rows sum to `rowTargets` and columns to `columnTargets` (methodology.md section 6; as R
 * `survey::rake`, run to convergence). For checks only: no KPI is weighted.
 *
 * @returns undefined when it does not converge: the targets have different sums, or a row or column without any answer
 * has a target
 */
export function rake(
  counts: Matrix,
  rowTargets: readonly number[],
  columnTargets: readonly number[],
): Matrix | undefined {
  let fitted = counts;
  for (let round = 0; round < mostRounds; round += 1) {
    fitted = transposed(scaledRows(transposed(scaledRows(fitted, rowTargets)), columnTargets));
    if (meets(fitted, rowTargets) && meets(transposed(fitted), columnTargets)) return fitted;
  }
  return undefined;
}

const mostRounds = 1_000;

/** Relative error of a margin at which the fit is good. */
const tolerance = 1e-13;

function scaledRows(matrix: Matrix, targets: readonly number[]): Matrix {
  return matrix.map((row, index) => {
    const sum = sumOf(row);
    return sum === 0 ? row : row.map((value) => (value * (targets[index] ?? 0)) / sum);
  });
}

function transposed(matrix: Matrix): Matrix {
  return (matrix[0] ?? []).map((_, column) => matrix.map((row) => row[column] ?? 0));
}

function meets(matrix: Matrix, targets: readonly number[]): boolean {
  return matrix.every((row, index) => {
    const target = targets[index] ?? 0;
    return Math.abs(sumOf(row) - target) <= tolerance * Math.max(1, target);
  });
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
