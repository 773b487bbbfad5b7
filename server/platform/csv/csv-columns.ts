import type { ProblemDetail } from '../http/problem.ts';
import type { CsvRow } from './csv-rows.ts';

/** What a file of baselines may tell; the names under which problems speak of the columns. */
export const columnNames = ['series', 'rate', 'n', 'N', 'unit', 'scale', 'wording', 'date', 'source'] as const;
export type ColumnName = (typeof columnNames)[number];

const required: readonly ColumnName[] = ['series', 'rate', 'date', 'source'];

/** English and French, without accents and in lower case; only n and N, which are two things, keep their case. */
const aliases: ReadonlyMap<string, ColumnName> = new Map([
  ['series', 'series'],
  ['serie', 'series'],
  ['rate', 'rate'],
  ['taux', 'rate'],
  ['n', 'n'],
  ['N', 'N'],
  ['population', 'N'],
  ['unit', 'unit'],
  ['unite', 'unit'],
  ['scale', 'scale'],
  ['echelle', 'scale'],
  ['wording', 'wording'],
  ['libelle', 'wording'],
  ['date', 'date'],
  ['source', 'source'],
]);

export type Columns = ReadonlyMap<ColumnName, number>;

/** Where each column stands. Their order is free; the optional ones may be absent, then nothing is known of them. */
export function readColumns({ cells, line }: CsvRow): {
  readonly columns: Columns;
  readonly problems: readonly ProblemDetail[];
} {
  const columns = new Map<ColumnName, number>();
  const problems: ProblemDetail[] = [];
  for (const [index, cell] of cells.entries()) {
    const name = aliases.get(plainName(cell));
    if (name === undefined) {
      if (cell !== '') problems.push(problemAt(line, cell.slice(0, 40), 'unknown-column'));
    } else if (columns.has(name)) problems.push(problemAt(line, name, 'repeated-column'));
    else columns.set(name, index);
  }
  const missing = required.filter((name) => !columns.has(name));
  return { columns, problems: [...problems, ...missing.map((name) => problemAt(line, name, 'missing-column'))] };
}

/** `column` '': the row as a whole. */
export const problemAt = (line: number, column: string, code: string): ProblemDetail => ({
  path: column === '' ? `line ${line}` : `line ${line}, ${column}`,
  code,
  details: { line, column },
});

/** 'Série' is serie, 'Taux (%)' is taux. */
function plainName(cell: string): string {
  const name = cell.replace(/\s*\(.*\)$/, '').trim();
  if (name === 'N') return name;
  return name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
