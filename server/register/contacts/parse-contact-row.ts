import { z } from 'zod';
import { problemAt } from '../../platform/csv/csv-columns.ts';
import type { CsvRow } from '../../platform/csv/csv-rows.ts';
import type { ProblemDetail } from '../../platform/http/problem.ts';
import { schemaProblems } from '../../platform/http/schema-problems.ts';
import { cellText } from './cell-text.ts';
import type { ContactInput } from './contact-contract.ts';
import type { Columns, ContactColumn } from './contact-columns.ts';
import { contactFields } from './contact-contract.ts';
import { languageOfWord, roleOfWord } from './contact-words.ts';
import type { FindMemberId } from './member-finder.ts';

export type ContactAtLine = ContactInput & { readonly line: number };
type ParsedRow = ContactAtLine | { readonly problems: readonly ProblemDetail[] };

const row = z.strictObject({ ...contactFields, memberId: z.string() });

/** Reads one row by the rules that also hold for what is typed in. `width`: the cells of the header. */
export function parseContactRow(
  { line, cells, broken }: CsvRow,
  width: number,
  columns: Columns,
  findMemberId: FindMemberId,
): ParsedRow {
  if (broken) return { problems: [problemAt(line, '', 'broken-quotes')] };
  if (cells.slice(width).some((cell) => cell !== '')) return { problems: [problemAt(line, '', 'too-many-cells')] };
  const cell = (name: ContactColumn): string => cellText(cells[columns.get(name) ?? -1] ?? '');
  const member = cell('member') || cell('administration');
  const checked = row.safeParse({
    memberId: findMemberId(member),
    role: roleOfWord(cell('role')),
    name: cell('name'),
    email: cell('email'),
    language: languageOfWord(cell('language')),
  });
  if (checked.success) return { ...checked.data, line };
  const paths = new Map(schemaProblems(checked.error).map(({ path = '', code }) => [path, code]));
  return {
    problems: [...paths].map(([path, code]) => {
      const column = path !== 'memberId' ? path : columns.has('member') ? 'member' : 'administration';
      const isEmpty = (path === 'memberId' ? member : cells[columnAt(columns, path)]) === '';
      return problemAt(line, column, isEmpty ? 'missing' : (codes[path] ?? code));
    }),
  };
}

/** Whatever exactly is wrong with these, one sentence says what to do. */
const codes: Readonly<Record<string, string>> = {
  memberId: 'unknown-member',
  role: 'unknown-role',
  email: 'not-an-address',
  language: 'unknown-language',
};

const columnAt = (columns: Columns, path: string): number => [...columns].find(([name]) => name === path)?.[1] ?? -1;
