import { PostgresAdapter, sql } from 'kysely';
import type { Kysely } from 'kysely';

/**
 * What the Secretariat records and decides: figures that no survey gives, targets, margins, focus areas. Entries are
 * ended, never changed.
 */
export async function up(db: Kysely<any>): Promise<void> {
  await createFigure(db);
  await createTarget(db);
  await createMargin(db);
  await keepEntries(db);
  await createFocusArea(db);
}

async function createFigure(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable('figure')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('series', 'text', (column) => column.notNull())
    .addColumn('value', 'double precision', (column) => column.notNull())
    .addColumn('period_from', 'text', (column) => column.notNull())
    .addColumn('period_to', 'text', (column) => column.notNull().check(sql`period_to >= period_from`))
    .addColumn('base', 'double precision')
    .addColumn('operations', 'integer')
    .addColumn('members', 'integer')
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('replaces', 'text', (column) => column.unique().references('figure.id'))
    .addColumn('entered_by', 'text', (column) => column.notNull())
    .addColumn('entered_at', 'text', (column) => column.notNull())
    .addColumn('ended_how', 'text', (column) => column.check(sql`ended_how in ('replaced', 'withdrawn')`))
    .addColumn('ended_by', 'text')
    .addColumn('ended_at', 'text')
    .execute();
  await sql`create unique index figure_in_force on figure (series, period_from, period_to)
    where ended_at is null`.execute(db);
}

async function createTarget(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable('target')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('series', 'text', (column) => column.notNull())
    .addColumn('operator', 'text', (column) => column.notNull().check(sql`operator in ('>=', '<=', '=')`))
    .addColumn('value', 'double precision', (column) => column.notNull())
    .addColumn('valid_from', 'text', (column) => column.notNull())
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('entered_by', 'text', (column) => column.notNull())
    .addColumn('entered_at', 'text', (column) => column.notNull())
    .addColumn('withdrawn_at', 'text')
    .execute();
  await db.schema.createIndex('target_by_series').on('target').columns(['series', 'valid_from']).execute();
}

async function createMargin(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable('margin')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('series', 'text', (column) => column.notNull())
    .addColumn('points', 'double precision', (column) => column.notNull().check(sql`points > 0`))
    .addColumn('valid_from', 'text', (column) => column.notNull())
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('entered_by', 'text', (column) => column.notNull())
    .addColumn('entered_at', 'text', (column) => column.notNull())
    .addColumn('withdrawn_at', 'text')
    .execute();
  await db.schema.createIndex('margin_by_series').on('margin').columns(['series', 'valid_from']).execute();
}

/** What may be written of a row after it was entered is only how it ended. */
const entryColumns = {
  figure:
    'id, series, value, period_from, period_to, base, operations, members, source, replaces, entered_by, entered_at',
  target: 'id, series, operator, value, valid_from, source, entered_by, entered_at',
  margin: 'id, series, points, valid_from, source, entered_by, entered_at',
} as const;

async function keepEntries(db: Kysely<any>): Promise<void> {
  const isPostgres = db.getExecutor().adapter instanceof PostgresAdapter;
  if (isPostgres) {
    await sql`create function refuse_entry_change() returns trigger language plpgsql as
      $$ begin raise exception 'entries are ended, never changed'; end $$`.execute(db);
  }
  for (const [table, columns] of Object.entries(entryColumns)) {
    for (const event of [`update of ${columns}`, 'delete']) {
      const name = `${table}_keeps_${event.startsWith('update') ? 'entry' : 'row'}`;
      const refuse = isPostgres
        ? 'for each row execute function refuse_entry_change()'
        : `begin select raise(abort, 'entries are ended, never changed'); end`;
      await sql`${sql.raw(`create trigger ${name} before ${event} on "${table}" ${refuse}`)}`.execute(db);
    }
  }
}

async function createFocusArea(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable('focus_area')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('code', 'text', (column) => column.notNull())
    .addColumn('name_en', 'text', (column) => column.notNull())
    .addColumn('name_fr', 'text', (column) => column.notNull())
    .addColumn('first_year', 'integer', (column) => column.notNull())
    .addColumn('last_year', 'integer', (column) => column.check(sql`last_year >= first_year`))
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('updated_at', 'text', (column) => column.notNull())
    .execute();
  const known = { first_year: 2022, last_year: null, revision: 1, updated_at: '2022-07-01T00:00:00.000Z' };
  await db
    .insertInto('focus_area')
    .values([
      { id: 'FA1', code: 'FA1', name_en: 'Technology and innovation', name_fr: 'Technologie et innovation', ...known },
      { id: 'FA2', code: 'FA2', name_en: 'Green Customs', name_fr: 'Douanes vertes', ...known },
      {
        id: 'FA3',
        code: 'FA3',
        name_en: 'Governance and accountability',
        name_fr: 'Gouvernance et responsabilisation',
        ...known,
      },
    ])
    .execute();
}
