import type { Signal } from '@preact/signals';
import { signal } from '@preact/signals';
import { uiIn } from '../../client/console/blocks/ui.ts';
import { changedFields } from '../../client/console/register/members/changed-fields.ts';
import { createMemberModel } from '../../client/console/register/members/member-model.ts';
import { openMigratedSqlite } from '../../server/platform/database/open-database.ts';
import { systemScheduler } from '../../server/platform/time/scheduler.ts';
import { createTestApp } from '../setup/test-app.ts';
import { consoleOf, done } from './console-of.ts';

/** Types these into the form of a new Member, with the console's own model against the server: the record and its history in words. */
export async function enterMember(typed: Readonly<Record<string, string>>, databaseFile: string) {
  const database = await openMigratedSqlite(databaseFile, systemScheduler);
  const app = await createTestApp(async () => database);
  const api = await consoleOf(app.dependencies, 'sofia');
  const created: string[] = [];
  const model = createMemberModel(api, null, signal('en'), (id) => created.push(id));
  const fields = new Map<string, Signal<unknown>>(Object.entries(model.fields));
  for (const [name, value] of Object.entries(typed)) {
    const field = fields.get(name);
    if (field === undefined) throw new Error(`the form has no field ${name}`);
    field.value = value;
  }
  await model.save();
  const id = created[0] ?? '';
  const record = done(await api.register()).find((member) => member.id === id);
  const [change] = done(await api.memberChanges(id));
  await database.close();
  return { record, history: change && changedFields(change.before, change.after, uiIn('en')) };
}
