import { problemAt } from '../../platform/csv/csv-columns.ts';
import type { CsvRow } from '../../platform/csv/csv-rows.ts';
import type { ProblemDetail } from '../../platform/http/problem.ts';

/** What a file of figures may tell; the names under which problems speak of the columns. */
export const figureColumns = ['series', 'period', 'value', 'base', 'operations', 'members', 'source'] as const;
export type FigureColumn = (typeof figureColumns)[number];

const required: readonly FigureColumn[] = ['series', 'period', 'value', 'source'];

/** English and French, in lower case, without accents and signs. */
const aliases: Readonly<Record<FigureColumn, readonly string[]>> = {
  series: ['series', 'serie', 'kpi', 'icp'],
  period: ['period', 'periode', 'year', 'annee'],
  value: ['value', 'valeur', 'figure', 'chiffre'],
  base: ['base', 'of', 'sur'],
  operations: ['operations'],
  members: ['members', 'membres'],
  source: ['source'],
};

export type FigureColumnPlaces = ReadonlyMap<FigureColumn, number>;

/** Where each column stands. Their order is free; those that are not required may be absent. */
export function readFigureColumns({ cells, line }: CsvRow): {
  readonly columns: FigureColumnPlaces;
  readonly problems: readonly ProblemDetail[];
} {
  const columns = new Map<FigureColumn, number>();
  const problems: ProblemDetail[] = [];
  for (const [index, cell] of cells.entries()) {
    const name = figureColumns.find((column) => aliases[column].includes(plainName(cell)));
    if (name === undefined) {
      if (cell !== '') problems.push(problemAt(line, cell.slice(0, 40), 'unknown-column'));
    } else if (columns.has(name)) problems.push(problemAt(line, name, 'repeated-column'));
    else columns.set(name, index);
  }
  const missing = required.filter((name) => !columns.has(name));
  return { columns, problems: [...problems, ...missing.map((name) => problemAt(line, name, 'missing-column'))] };
}

const plainName = (cell: string): string =>
  cell
    .replace(/\s*\(.*\)$/, '')
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '');
