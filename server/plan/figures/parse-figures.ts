import { periodText } from '../../../survey-definitions/figures/period.ts';
import { problemAt } from '../../platform/csv/csv-columns.ts';
import { csvRows } from '../../platform/csv/csv-rows.ts';
import { decodeCsv } from '../../register/contacts/decode-csv.ts';
import type { ProblemDetail } from '../../platform/http/problem.ts';
import { readFigureColumns } from './figure-columns.ts';
import { parseFigureRow } from './parse-figure-row.ts';
import type { FigureAtLine } from './parse-figure-row.ts';

export type ParsedFigures =
  | { readonly ok: true; readonly figures: readonly FigureAtLine[] }
  | { readonly ok: false; readonly problems: readonly ProblemDetail[] };

const maximumRows = 1_000;

/** Reads a CSV file of figures, whole or not at all: with a mistake anywhere every mistake is listed, by line and column. */
export function parseFigures(bytes: Uint8Array, today: () => string): ParsedFigures {
  const [header, ...rows] = csvRows(decodeCsv(bytes).text);
  if (header === undefined) return refused({ code: 'empty-file' });
  const { columns, problems } = readFigureColumns(header);
  if (problems.length > 0) return refused(...problems);
  if (rows.length === 0) return refused({ code: 'no-rows' });
  if (rows.length > maximumRows) return refused({ code: 'too-many-rows', details: { maximum: maximumRows } });
  const parsed = rows.map((row) => parseFigureRow(row, header.cells.length, columns, today));
  const figures = parsed.flatMap((row) => ('problems' in row ? [] : [row]));
  const found = [...parsed.flatMap((row) => ('problems' in row ? row.problems : [])), ...repeated(figures)];
  return found.length > 0 ? refused(...found.toSorted((a, b) => lineOf(a) - lineOf(b))) : { ok: true, figures };
}

const refused = (...problems: readonly ProblemDetail[]): ParsedFigures => ({ ok: false, problems });

/** Two values of one series and period in one file: nobody can know which is meant. */
function repeated(figures: readonly FigureAtLine[]): readonly ProblemDetail[] {
  const groups = Map.groupBy(figures, ({ series, period }) => `${series} ${periodText(period)}`);
  return [...groups.values()].flatMap(([, ...again]) =>
    again.map(({ line }) => problemAt(line, 'period', 'repeated-period')),
  );
}

const lineOf = ({ details }: ProblemDetail): number => Number(details?.['line'] ?? 0);
