import { measureSeriesOf } from '../../../survey-definitions/figures/measures.ts';
import { problemAt } from '../../platform/csv/csv-columns.ts';
import { csvRows } from '../../platform/csv/csv-rows.ts';
import type { CsvRow } from '../../platform/csv/csv-rows.ts';
import type { ProblemDetail } from '../../platform/http/problem.ts';
import { schemaProblems } from '../../platform/http/schema-problems.ts';
import { cellText } from '../../register/contacts/cell-text.ts';
import { decodeCsv } from '../../register/contacts/decode-csv.ts';
import { newMeasure } from './measure-contract.ts';
import type { NewMeasure } from './measure-contract.ts';

export type MeasureAtLine = NewMeasure & { readonly line: number };
type ParsedMeasures =
  | { readonly ok: true; readonly measures: readonly MeasureAtLine[] }
  | { readonly ok: false; readonly problems: readonly ProblemDetail[] };

/** What a file of measures tells; the names under which problems speak of the columns. */
const columnNames = ['objective', 'measure', 'due', 'done'] as const;
type Column = (typeof columnNames)[number];
type Columns = ReadonlyMap<Column, number>;

/** English and French, in lower case, without accents and signs. */
const aliases: Readonly<Record<Column, readonly string[]>> = {
  objective: ['objective', 'objectif', 'series', 'serie'],
  measure: ['measure', 'mesure', 'action', 'title', 'titre'],
  due: ['due', 'dueon', 'deadline', 'echeance'],
  done: ['done', 'doneon', 'realisee', 'realiseele', 'fait'],
};
const columnOfPath: Readonly<Record<string, Column>> = {
  series: 'objective',
  title: 'measure',
  dueOn: 'due',
  doneOn: 'done',
};

const maximumRows = 2_000;

/** Reads a CSV file of measures, whole or not at all: with a mistake anywhere every mistake is listed, by line and column. */
export function parseMeasures(bytes: Uint8Array, today: () => string): ParsedMeasures {
  const [header, ...rows] = csvRows(decodeCsv(bytes).text);
  if (header === undefined) return refused({ code: 'empty-file' });
  const { columns, problems } = readColumns(header);
  if (problems.length > 0) return refused(...problems);
  if (rows.length === 0) return refused({ code: 'no-rows' });
  if (rows.length > maximumRows) return refused({ code: 'too-many-rows', details: { maximum: maximumRows } });
  const parsed = rows.map((row) => parseRow(row, header.cells.length, columns, today));
  const measures = parsed.flatMap((row) => ('problems' in row ? [] : [row]));
  const found = [...parsed.flatMap((row) => ('problems' in row ? row.problems : [])), ...repeated(measures)];
  return found.length > 0 ? refused(...found.toSorted((a, b) => lineOf(a) - lineOf(b))) : { ok: true, measures };
}

const refused = (...problems: readonly ProblemDetail[]): ParsedMeasures => ({ ok: false, problems });

const lineOf = ({ details }: ProblemDetail): number => Number(details?.['line'] ?? 0);

function readColumns({ cells, line }: CsvRow): {
  readonly columns: Columns;
  readonly problems: readonly ProblemDetail[];
} {
  const columns = new Map<Column, number>();
  const problems: ProblemDetail[] = [];
  for (const [index, cell] of cells.entries()) {
    const name = columnNames.find((column) => aliases[column].includes(plainName(cell)));
    if (name === undefined) {
      if (cell !== '') problems.push(problemAt(line, cell.slice(0, 40), 'unknown-column'));
    } else if (columns.has(name)) problems.push(problemAt(line, name, 'repeated-column'));
    else columns.set(name, index);
  }
  const missing = columnNames.filter((name) => name !== 'done' && !columns.has(name));
  return { columns, problems: [...problems, ...missing.map((name) => problemAt(line, name, 'missing-column'))] };
}

const plainName = (cell: string): string =>
  cell
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '');

/** By the rules that also hold for what is typed in. `width`: the cells of the header. */
function parseRow(
  { line, cells, broken }: CsvRow,
  width: number,
  columns: Columns,
  today: () => string,
): MeasureAtLine | { readonly problems: readonly ProblemDetail[] } {
  if (broken) return { problems: [problemAt(line, '', 'broken-quotes')] };
  if (cells.slice(width).some((cell) => cell !== '')) return { problems: [problemAt(line, '', 'too-many-cells')] };
  const cell = (name: Column): string => cells[columns.get(name) ?? -1] ?? '';
  const checked = newMeasure(today).safeParse(
    {
      series: measureSeriesOf(cell('objective')) ?? cell('objective'),
      title: cellText(cell('measure')),
      dueOn: cell('due'),
      doneOn: cell('done') || null,
    },
    { reportInput: true },
  );
  if (checked.success) return { ...checked.data, line };
  const found = schemaProblems(checked.error).map(({ path = '', code }) => {
    const column = columnOfPath[path] ?? 'measure';
    const isDay = code === 'invalid-format';
    return problemAt(line, column, cell(column) === '' ? 'missing' : isDay ? 'not-a-date' : code);
  });
  return { problems: found.filter(({ path }, index) => found.findIndex((other) => other.path === path) === index) };
}

/** The same measure twice in one file: nobody can know which line is meant. */
function repeated(measures: readonly MeasureAtLine[]): readonly ProblemDetail[] {
  const groups = Map.groupBy(measures, measureKey);
  return [...groups.values()].flatMap(([, ...again]) =>
    again.map(({ line }) => problemAt(line, 'measure', 'repeated-measure')),
  );
}

/** Objective, words and due day together say which measure it is. */
export const measureKey = ({ series, title, dueOn }: NewMeasure): string => `${series} ${dueOn} ${title}`;
