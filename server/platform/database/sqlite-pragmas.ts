import type Sqlite from 'better-sqlite3';

/** Milliseconds. better-sqlite3 is synchronous: while it waits for a lock, the whole server stands still. */
const busyTimeout = 50;

/** Not defaults of ours but of nobody: each is set at every opening and read back after the first statement. */
const expected = {
  journal_mode: 'wal',
  synchronous: 2,
  foreign_keys: 1,
  busy_timeout: busyTimeout,
  secure_delete: 1,
  trusted_schema: 0,
  cell_size_check: 1,
  recursive_triggers: 1,
} as const satisfies Record<string, string | number>;

export function setPragmas(connection: Sqlite.Database): void {
  connection.pragma(`busy_timeout=${busyTimeout}`);
  if (!connection.readonly) connection.pragma('journal_mode=WAL');
  connection.pragma('synchronous=FULL');
  connection.pragma('foreign_keys=ON');
  connection.pragma('secure_delete=ON');
  connection.pragma('trusted_schema=OFF');
  connection.pragma('cell_size_check=ON');
  // Else REPLACE deletes rows of which no trigger hears: figures, snapshots, the audit log.
  connection.pragma('recursive_triggers=ON');
  if (connection.readonly) connection.pragma('query_only=ON');
}

/**
 * To be called after the first statement: better-sqlite3 is built with DEFAULT_WAL_SYNCHRONOUS=1, and a connection
 * that says synchronous=2 right after it was opened says 1 once it has run a statement, unless it was set explicitly.
 */
export function assertPragmas(connection: Sqlite.Database): void {
  for (const [name, value] of Object.entries(expected)) {
    const actual = connection.pragma(name, { simple: true });
    if (actual !== value) throw new Error(`SQLite runs with ${name}=${String(actual)} instead of ${value}`);
  }
}
