import { problemAt } from '../../platform/csv/csv-columns.ts';
import { csvRows } from '../../platform/csv/csv-rows.ts';
import type { ProblemDetail } from '../../platform/http/problem.ts';
import { readContactColumns } from './contact-columns.ts';
import { decodeCsv } from './decode-csv.ts';
import type { DecodedCsv } from './decode-csv.ts';
import type { FindMemberId } from './member-finder.ts';
import { parseContactRow } from './parse-contact-row.ts';
import type { ContactAtLine } from './parse-contact-row.ts';

export type ParsedContacts =
  | {
      readonly ok: true;
      readonly contacts: readonly ContactAtLine[];
      readonly encoding: DecodedCsv['encoding'];
      readonly ignored: readonly string[];
    }
  | { readonly ok: false; readonly problems: readonly ProblemDetail[] };

const maximumRows = 5_000;

/** Reads a CSV file of contacts, whole or not at all: with a mistake anywhere every mistake is listed, by line and column. */
export function parseContacts(bytes: Uint8Array, findMemberId: FindMemberId): ParsedContacts {
  const { text, encoding } = decodeCsv(bytes);
  const [header, ...rows] = csvRows(text);
  if (header === undefined) return refused({ code: 'empty-file' });
  const { columns, ignored, problems } = readContactColumns(header);
  if (problems.length > 0) return refused(...problems);
  if (rows.length === 0) return refused({ code: 'no-rows' });
  if (rows.length > maximumRows) return refused({ code: 'too-many-rows', details: { maximum: maximumRows } });
  const parsed = rows.map((row) => parseContactRow(row, header.cells.length, columns, findMemberId));
  const contacts = parsed.flatMap((row) => ('problems' in row ? [] : [row]));
  const found = [...parsed.flatMap((row) => ('problems' in row ? row.problems : [])), ...contradictions(contacts)];
  return found.length > 0
    ? refused(...found.toSorted((a, b) => lineOf(a) - lineOf(b)))
    : { ok: true, contacts, encoding, ignored };
}

const refused = (...problems: readonly ProblemDetail[]): ParsedContacts => ({ ok: false, problems });

/** One address twice for one Member, or two contact points: nobody can know which is meant. */
function contradictions(contacts: readonly ContactAtLine[]): readonly ProblemDetail[] {
  const points = contacts.filter(({ role }) => role === 'contact-point');
  return [
    ...again(contacts, ({ memberId, email }) => `${memberId} ${email}`).map((line) =>
      problemAt(line, 'email', 'repeated-contact'),
    ),
    ...again(points, ({ memberId }) => memberId).map((line) => problemAt(line, 'role', 'second-contact-point')),
  ];
}

/** Lines whose key another line had before. */
function again(contacts: readonly ContactAtLine[], keyOf: (contact: ContactAtLine) => string): readonly number[] {
  return [...Map.groupBy(contacts, keyOf).values()].flatMap(([, ...others]) => others.map(({ line }) => line));
}

const lineOf = ({ details }: ProblemDetail): number => Number(details?.['line'] ?? 0);
