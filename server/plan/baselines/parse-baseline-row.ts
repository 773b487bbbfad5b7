import { schemaProblems } from '../../platform/http/schema-problems.ts';
import type { ProblemDetail } from '../../platform/http/problem.ts';
import type { NewBaseline } from './baseline-contract.ts';
import { newBaseline } from './baseline-contract.ts';
import { problemAt, type ColumnName, type Columns } from '../../platform/csv/csv-columns.ts';
import type { CsvRow } from '../../platform/csv/csv-rows.ts';
import { readRate } from './read-rate.ts';

export type BaselineAtLine = NewBaseline & { readonly line: number };

type ParsedRow = BaselineAtLine | { readonly problems: readonly ProblemDetail[] };

/** Reads one row by the rules that also hold for what is typed in. `width`: the cells of the header. */
export function parseBaselineRow(row: CsvRow, width: number, columns: Columns, today: () => string): ParsedRow {
  const { line, cells } = row;
  if (row.broken) return { problems: [problemAt(line, columnAt(columns, cells.length - 1), 'broken-quotes')] };
  if (cells.slice(width).some((cell) => cell !== '')) return { problems: [problemAt(line, '', 'too-many-cells')] };
  const cell = (name: ColumnName): string => cells[columns.get(name) ?? -1] ?? '';
  const rate = readRate(cell('rate'));
  const candidate = {
    series: cell('series'),
    // A rate that cannot be read is reported here; the others' rules are checked all the same.
    rate: 'rate' in rate ? rate.rate : 0,
    n: readCount(cell('n')),
    population: readCount(cell('N')),
    unit: readUnit(cell('unit')),
    scale: cell('scale') || null,
    wording: cell('wording') || null,
    measuredOn: cell('date'),
    source: cell('source'),
  };
  const checked = newBaseline(today).safeParse(candidate, { reportInput: true });
  const problems = [
    ...('code' in rate ? [{ path: 'rate', code: rate.code }] : []),
    ...(checked.success ? [] : schemaProblems(checked.error)),
  ].map(({ path = '', code }) => {
    const column = columnOf[path] ?? path;
    return problemAt(line, column, isEmpty(columns, cells, column) ? 'missing' : (codes[path] ?? code));
  });
  return checked.success && problems.length === 0 ? { ...checked.data, line } : { problems };
}

/** Whatever exactly is wrong with these, one sentence says what to do. */
const codes: Readonly<Record<string, string>> = { unit: 'unknown-unit' };

const columnOf: Readonly<Record<string, ColumnName>> = { population: 'N', measuredOn: 'date' };

/** What is not a whole number becomes one that the rules refuse. */
const readCount = (cell: string): number | null => (cell === '' ? null : /^\d{1,9}$/.test(cell) ? Number(cell) : -1);

function isEmpty(columns: Columns, cells: readonly string[], column: string): boolean {
  const entry = [...columns].find(([name]) => name === column);
  return entry !== undefined && (cells[entry[1]] ?? '') === '';
}

const columnAt = (columns: Columns, index: number): string =>
  [...columns].find(([, position]) => position === index)?.[0] ?? '';

/** As people write it: 'Member', 'délégués'. Nothing is unknown; another word is handed on for the rules to refuse. */
function readUnit(cell: string): NewBaseline['unit'] | string {
  if (cell === '') return null;
  const word = cell.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return units.get(word) ?? cell;
}

const units: ReadonlyMap<string, 'member' | 'delegate'> = new Map([
  ['member', 'member'],
  ['members', 'member'],
  ['membre', 'member'],
  ['membres', 'member'],
  ['delegate', 'delegate'],
  ['delegates', 'delegate'],
  ['delegue', 'delegate'],
  ['delegues', 'delegate'],
]);
