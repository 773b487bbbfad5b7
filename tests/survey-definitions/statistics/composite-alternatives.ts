/** Choices B and C of methodology.md section 3, which the platform does not use, for its vectors. */
type Rows = readonly (readonly (number | undefined)[])[];

export function rowsOf(answers: readonly (readonly (number | null)[])[]): Rows {
  return answers.map((row) => row.map((answer) => answer ?? undefined));
}

export function pooledOf(rows: Rows): number {
  return meanOf(rows.flatMap((row) => row.filter((answer) => answer !== undefined)));
}

export function respondentMeanOf(rows: Rows): number {
  return meanOf(rows.map((row) => meanOf(row.filter((answer) => answer !== undefined))));
}

export function jackknifeOf(rows: Rows, statistic: (rows: Rows) => number): number {
  const n = rows.length;
  const replicates = rows.map((_, deleted) => statistic(rows.filter((_row, index) => index !== deleted)));
  const mean = meanOf(replicates);
  return Math.sqrt(((n - 1) / n) * replicates.reduce((sum, value) => sum + (value - mean) ** 2, 0));
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
