import { describe, expect, it } from 'vitest';
import { codeOf, sourceFiles } from './source-files.ts';

/** A query as Kysely builds it, or as text. */
const query = /\.(?:selectFrom|insertInto|updateTable|deleteFrom|mergeInto|replaceInto)\(|\bsql(?:<[^`;]*>)?`/;

/** Where a query stands outside the stores and the database's own folder, and why. */
const exceptions: Readonly<Record<string, string>> = {
  'server/app/app.ts': 'the health check asks the database whether it is there',
  'server/app/demo/fill-demo-forms.ts': 'the demonstration looks up whom it answers for, and no server runs it',
  'server/platform/http/rate-limit.ts': 'the limit is one statement that counts and reads',
  'server/surveys/ballots/forget-arrival.ts': 'in which order rows are deleted and written is what it is about',
  'server/wave/contact-changes/erase-person.ts': 'one page says where a name stands, whatever the table',
  'server/wave/contact-changes/mails-of-colleagues.ts': 'part of the same erasure',
  'server/wave/mail/mails-naming.ts': 'part of the same erasure: opens, rewrites and seals mails again',
  'server/wave/member-form/last-wave.ts': 'which wave came before, and which answers count, is said by its two queries',
};

describe('SQL', () => {
  const writing = sourceFiles('server')
    .filter(({ text }) => query.test(codeOf(text)))
    .map(({ path }) => path);

  it('stands in stores and in the folder of the database, but for what is named here', () => {
    const elsewhere = writing.filter(
      (path) => !path.endsWith('-store.ts') && !path.startsWith('server/platform/database/'),
    );
    expect(elsewhere.toSorted()).toEqual(Object.keys(exceptions).toSorted());
  });

  it('is written by no route', () => {
    expect(writing.filter((path) => path.endsWith('-routes.ts'))).toEqual([]);
  });

  it.each([
    "await db.selectFrom('survey').selectAll().execute();",
    "await trx.updateTable('survey').set({ state }).execute();",
    'await sql`select 1`.execute(db);',
    'const { rows } = await sql<{ readonly busy: number }>`pragma wal_checkpoint`.execute(db);',
  ])('is found in %s', (code) => expect(query.test(codeOf(code))).toBe(true));
});
