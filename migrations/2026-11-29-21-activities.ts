import { PostgresAdapter, sql } from 'kysely';
import type { Kysely } from 'kysely';

/**
 * The register of activities: those without a survey, and what the surveys' own records do not say, such as the cost. As with figures, an
 * entry is ended, never changed. null is not known.
 */
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable('activity')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('survey_id', 'text', (column) => column.references('survey.id'))
    .addColumn('title', 'text')
    .addColumn('starts_on', 'text')
    .addColumn('ends_on', 'text', (column) => column.check(sql`ends_on >= starts_on`))
    .addColumn('aligned_with_plan', 'integer', (column) => column.check(sql`aligned_with_plan in (0, 1)`))
    .addColumn('experts', 'integer')
    .addColumn('accredited_experts', 'integer')
    .addColumn('cost', 'double precision', (column) => column.check(sql`cost >= 0`))
    .addColumn('replaces', 'text', (column) => column.unique().references('activity.id'))
    .addColumn('entered_by', 'text', (column) => column.notNull())
    .addColumn('entered_at', 'text', (column) => column.notNull())
    .addColumn('ended_how', 'text', (column) => column.check(sql`ended_how in ('replaced', 'withdrawn')`))
    .addColumn('ended_by', 'text')
    .addColumn('ended_at', 'text')
    // A survey says itself what its activity is called and when it was.
    .addCheckConstraint(
      'activity_of_survey_or_own',
      sql`(survey_id is null and title is not null and starts_on is not null and ends_on is not null)
        or (survey_id is not null and title is null and starts_on is null and ends_on is null)`,
    )
    .execute();
  await sql`create unique index activity_of_survey on activity (survey_id) where ended_at is null`.execute(db);
  const refuse =
    db.getExecutor().adapter instanceof PostgresAdapter
      ? 'for each row execute function refuse_entry_change()'
      : `begin select raise(abort, 'entries are ended, never changed'); end`;
  const columns = `id, survey_id, title, starts_on, ends_on, aligned_with_plan, experts, accredited_experts, cost, replaces,
    entered_by, entered_at`;
  for (const [name, event] of [
    ['activity_keeps_entry', `update of ${columns}`],
    ['activity_keeps_row', 'delete'],
  ] as const) {
    await sql`${sql.raw(`create trigger ${name} before ${event} on "activity" ${refuse}`)}`.execute(db);
  }
}
