import { problemAt } from '../../platform/csv/csv-columns.ts';
import type { CsvRow } from '../../platform/csv/csv-rows.ts';
import type { ProblemDetail } from '../../platform/http/problem.ts';
import type { MappedColumn } from './map-columns.ts';
import type { HistoryMapping } from './mapping.ts';

/** Where in a row everything stands that is read. */
export type HeaderPlaces = {
  readonly member: number;
  /** -1: there is none. */
  readonly language: number;
  readonly submittedOn: number;
  readonly columns: readonly { readonly index: number; readonly column: MappedColumn }[];
};

/** Every column of the file is read or left out on purpose, and every one that the mapping speaks of is there. */
export function readHeader(
  { cells, line }: CsvRow,
  mapping: HistoryMapping,
  columns: ReadonlyMap<string, MappedColumn>,
): { readonly places: HeaderPlaces; readonly problems: readonly ProblemDetail[] } {
  const special = [mapping.member.column, languageColumn(mapping), mapping.submittedOn?.column];
  const ignored = new Set(mapping.ignored);
  const counts = Map.groupBy(cells, (cell) => cell);
  const problems = [...counts].flatMap(([cell, all]): readonly ProblemDetail[] => {
    if (ignored.has(cell) || cell === '') return [];
    if (!columns.has(cell) && !special.includes(cell)) return [problemAt(line, cell, 'unmapped-column')];
    return all.length > 1 ? [problemAt(line, cell, 'repeated-column')] : [];
  });
  const wanted = [...special, ...Object.keys(mapping.columns)].filter((name) => name !== undefined);
  const missing = wanted.filter((name) => !counts.has(name)).map((name) => problemAt(line, name, 'missing-column'));
  const indexOf = (name: string | undefined): number => (name === undefined ? -1 : cells.indexOf(name));
  return {
    places: {
      member: indexOf(mapping.member.column),
      language: indexOf(languageColumn(mapping)),
      submittedOn: indexOf(mapping.submittedOn?.column),
      columns: cells.flatMap((cell, index) => {
        const column = ignored.has(cell) || special.includes(cell) ? undefined : columns.get(cell);
        return column === undefined ? [] : [{ index, column }];
      }),
    },
    problems: [...problems, ...missing],
  };
}

const languageColumn = ({ language }: HistoryMapping): string | undefined =>
  'column' in language ? language.column : undefined;
