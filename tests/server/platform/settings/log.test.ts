import { expect, it } from 'vitest';
import { createLog } from '../../../../server/platform/settings/log.ts';
import { openFreshPostgres } from '../../../setup/databases.ts';

it('tells what failed in the database, and never the row that it failed with', async () => {
  const { db } = await openFreshPostgres();
  const ballot = { survey_id: 'none', id: 'x', answers: 'what somebody said in confidence' };
  const lines: string[] = [];
  const log = createLog('error', { write: (line) => void lines.push(line) });
  await db.schema
    .alterTable('ballot')
    .addColumn('planted', 'text', (column) => column.notNull())
    .execute();
  await db
    .insertInto('ballot')
    .values(ballot)
    .execute()
    .catch((err: unknown) => log.error({ err }, 'a request failed'));
  expect(lines[0]).toContain('violates not-null constraint');
  expect(lines[0]).not.toContain('confidence');
});
