import type { ProblemDetail } from '../../platform/http/problem.ts';
import { problemAt, readColumns } from '../../platform/csv/csv-columns.ts';
import { csvRows } from '../../platform/csv/csv-rows.ts';
import { parseBaselineRow, type BaselineAtLine } from './parse-baseline-row.ts';

export type ParsedBaselines =
  | { readonly ok: true; readonly baselines: readonly BaselineAtLine[] }
  | { readonly ok: false; readonly problems: readonly ProblemDetail[] };

const maximumRows = 500;

/** Reads a CSV file of baselines, whole or not at all: with a mistake anywhere every mistake is listed, by line and column. */
export function parseBaselines(bytes: Uint8Array, today: () => string): ParsedBaselines {
  const text = decode(bytes);
  if (text === undefined) return refused({ code: 'not-utf-8' });
  const [header, ...rows] = csvRows(text);
  if (header === undefined) return refused({ code: 'empty-file' });
  const { columns, problems } = readColumns(header);
  if (problems.length > 0) return refused(...problems);
  if (rows.length === 0) return refused({ code: 'no-rows' });
  if (rows.length > maximumRows) return refused({ code: 'too-many-rows', details: { maximum: maximumRows } });
  const parsed = rows.map((row) => parseBaselineRow(row, header.cells.length, columns, today));
  const baselines = parsed.flatMap((row) => ('problems' in row ? [] : [row]));
  const found = [...parsed.flatMap((row) => ('problems' in row ? row.problems : [])), ...repeated(baselines)];
  return found.length > 0 ? refused(...found.toSorted((a, b) => lineOf(a) - lineOf(b))) : { ok: true, baselines };
}

const refused = (...problems: readonly ProblemDetail[]): ParsedBaselines => ({ ok: false, problems });

/** A replacement character is what a browser that read the file as text has left of another encoding. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\ufffd') ? undefined : text;
  } catch {
    return undefined;
  }
}

/** Two rates of one series and day in one file: nobody can know which is meant. */
function repeated(baselines: readonly BaselineAtLine[]): readonly ProblemDetail[] {
  const groups = Map.groupBy(baselines, ({ series, measuredOn }) => `${series} ${measuredOn}`);
  return [...groups.values()].flatMap(([, ...again]) =>
    again.map(({ line }) => problemAt(line, 'series', 'repeated-row')),
  );
}

const lineOf = ({ details }: ProblemDetail): number => Number(details?.['line'] ?? 0);
