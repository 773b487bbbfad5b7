import { problemAt } from '../../platform/csv/csv-columns.ts';
import type { CsvRow } from '../../platform/csv/csv-rows.ts';
import type { ProblemDetail } from '../../platform/http/problem.ts';

/** The columns of a file of contacts, as they are exported and as problems name them. */
export const contactColumns = ['member', 'administration', 'role', 'name', 'email', 'language'] as const;
export type ContactColumn = (typeof contactColumns)[number];

/** English and French, in lower case, without accents and signs. */
const aliases: ReadonlyMap<string, ContactColumn> = new Map([
  ...named('member', 'member', 'memberid', 'id', 'code', 'iso', 'iso2', 'isocode', 'membre', 'codemembre', 'codeiso'),
  ...named('administration', 'administration', 'membername', 'country', 'nomdumembre', 'pays'),
  ...named('role', 'role', 'function', 'fonction', 'qualite'),
  ...named('name', 'name', 'contact', 'fullname', 'nom', 'nomcomplet', 'person', 'personne'),
  ...named('email', 'email', 'emailaddress', 'mail', 'address', 'courriel', 'adresse', 'adresseelectronique', 'mel'),
  ...named('language', 'language', 'lang', 'langue'),
]);

export type Columns = ReadonlyMap<ContactColumn, number>;

type Read = {
  readonly columns: Columns;
  /** Headings of columns that tell nothing we keep. */
  readonly ignored: readonly string[];
  readonly problems: readonly ProblemDetail[];
};

/** Where each column stands: their order is free, the Member may be told by code or by name, and others may stand between. */
export function readContactColumns({ cells, line }: CsvRow): Read {
  const columns = new Map<ContactColumn, number>();
  const ignored: string[] = [];
  const problems: ProblemDetail[] = [];
  for (const [index, cell] of cells.entries()) {
    const name = aliases.get(plainName(cell));
    if (name === undefined) ignored.push(...(cell === '' ? [] : [cell.slice(0, 40)]));
    else if (columns.has(name)) problems.push(problemAt(line, name, 'repeated-column'));
    else columns.set(name, index);
  }
  const hasMember = columns.has('member') || columns.has('administration');
  const required = (['name', 'email', 'language'] as const).filter((name) => !columns.has(name));
  const missing = [...(hasMember ? [] : ['member']), ...required];
  return {
    columns,
    ignored,
    problems: [...problems, ...missing.map((name) => problemAt(line, name, 'missing-column'))],
  };
}

const plainName = (cell: string): string =>
  cell
    .replace(/\s*\(.*\)$/, '')
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '');

function named(column: ContactColumn, ...names: readonly string[]): readonly (readonly [string, ContactColumn])[] {
  return names.map((name) => [name, column] as const);
}
