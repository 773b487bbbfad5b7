import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import Sqlite from 'better-sqlite3';

/** The same CSV by one SQL statement and better-sqlite3, where there is no sqlite3 command line. */
export async function run(): Promise<void> {
  const [file = '', target = '', statement = ''] = process.argv.slice(3);
  const out = createWriteStream(target);
  for (const row of new Sqlite(file, { readonly: true }).prepare(statement).raw().iterate()) {
    const cells = row as readonly unknown[];
    const record = cells.map((cell) => (typeof cell === 'number' ? cell : `"${String(cell).replaceAll('"', '""')}"`));
    if (!out.write(`${record.join(',')}\r\n`)) await once(out, 'drain');
  }
  out.end();
}
