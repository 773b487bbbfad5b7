import { periodOf } from '../../../survey-definitions/figures/period.ts';
import { problemAt } from '../../platform/csv/csv-columns.ts';
import type { CsvRow } from '../../platform/csv/csv-rows.ts';
import { cellText } from '../../register/contacts/cell-text.ts';
import type { ProblemDetail } from '../../platform/http/problem.ts';
import { schemaProblems } from '../../platform/http/schema-problems.ts';
import type { FigureColumn, FigureColumnPlaces } from './figure-columns.ts';
import { newFigure, unitOf } from './figure-contract.ts';
import type { NewFigure } from './figure-contract.ts';
import type { FigureUnit } from '../../../survey-definitions/figures/recorded-series.ts';
import { readRate } from '../baselines/read-rate.ts';

export type FigureAtLine = NewFigure & { readonly line: number };
type ParsedRow = FigureAtLine | { readonly problems: readonly ProblemDetail[] };

/** Reads one row by the rules that also hold for what is typed in. `width`: the cells of the header. */
export function parseFigureRow(
  { line, cells, broken }: CsvRow,
  width: number,
  columns: FigureColumnPlaces,
  today: () => string,
): ParsedRow {
  if (broken) return { problems: [problemAt(line, '', 'broken-quotes')] };
  if (cells.slice(width).some((cell) => cell !== '')) return { problems: [problemAt(line, '', 'too-many-cells')] };
  const cell = (name: FigureColumn): string => cells[columns.get(name) ?? -1] ?? '';
  const value = readValue(cell('value'), unitOf(cell('series')) ?? 'percent');
  const period = periodOf(cell('period'));
  const candidate = {
    series: cell('series'),
    // What cannot be read is reported here; the others' rules are checked all the same.
    value: 'value' in value ? value.value : 0,
    period: period ?? { from: '2022-01', to: '2022-01' },
    base: readAmount(cell('base')),
    operations: readCount(cell('operations')),
    members: readCount(cell('members')),
    source: cellText(cell('source')),
  };
  const checked = newFigure(today).safeParse(candidate, { reportInput: true });
  const isKnown = unitOf(cell('series')) !== undefined;
  const found = [
    ...('code' in value && (isKnown || cell('value') === '') ? [{ path: 'value', code: value.code }] : []),
    ...(period === undefined ? [{ path: 'period', code: 'not-a-period' }] : []),
    ...(checked.success ? [] : schemaProblems(checked.error)),
  ].map(({ path = '', code }) => {
    const [column = ''] = path.split('.');
    return problemAt(line, column, isEmpty(columns, cells, column) ? 'missing' : code);
  });
  return checked.success && found.length === 0 ? { ...checked.data, line } : { problems: firstOfEach(found) };
}

/** What is no number cannot also be out of place: one mistake a cell. */
const firstOfEach = (problems: readonly ProblemDetail[]): readonly ProblemDetail[] =>
  problems.filter(({ path }, index) => problems.findIndex((other) => other.path === path) === index);

/** What is no whole number, or no amount, becomes one that the rules refuse. */
const readCount = (cell: string): number | null => (cell === '' ? null : /^\d{1,9}$/.test(cell) ? Number(cell) : -1);

function readAmount(cell: string): number | null {
  if (cell === '') return null;
  const plain = cell.replaceAll(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  return /^\d{1,13}(\.\d{1,4})?$/.test(plain) ? Number(plain) : -1;
}

function isEmpty(columns: FigureColumnPlaces, cells: readonly string[], column: string): boolean {
  const entry = [...columns].find(([name]) => name === column);
  return entry !== undefined && (cells[entry[1]] ?? '') === '';
}

/** A value as people write it in a file, in the unit of its row; or what is wrong with it. */
type ReadValue = { readonly value: number } | { readonly code: 'not-a-rate' | 'ambiguous-rate' | 'not-a-whole-number' };

/** Percentages as for baselines ('87,5 %' is 87.5, 0.875 is ambiguous); counts with or without spaces between thousands. */
function readValue(cell: string, unit: FigureUnit): ReadValue {
  if (unit === 'percent') {
    const read = readRate(cell);
    return 'code' in read ? read : { value: Number((read.rate * 100).toFixed(10)) };
  }
  const digits = cell.replaceAll(/[\s\u00a0\u202f]/g, '');
  return /^\d{1,10}$/.test(digits) ? { value: Number(digits) } : { code: 'not-a-whole-number' };
}
