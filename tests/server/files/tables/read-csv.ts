import Papa from 'papaparse';

/** A CSV file as any reader of RFC 4180 sees it. */
export function readCsv(text: string): {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
} {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',', newline: '\r\n' });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  const [header = [], ...rows] = data;
  if (rows.at(-1)?.length !== 1) throw new Error('the last record does not end with CR LF');
  return { header, rows: rows.slice(0, -1) };
}

/** The same as one object per row. */
export function recordsIn(text: string): readonly Readonly<Record<string, string>>[] {
  const { header, rows } = readCsv(text);
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])));
}
