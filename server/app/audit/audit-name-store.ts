import { nameColumnList, nameOf as memberName } from '../../platform/database/schema/name-columns.ts';
import type { LocalizedText } from '../../../survey-definitions/language/occasion.ts';
import { alike } from '../../../survey-definitions/reference/languages.ts';
import { decodeJson } from '../../platform/database/codec.ts';
import type { Database } from '../../platform/database/tables.ts';
import { occasionName } from '../../surveys/fielding/occasion-label.ts';
import type { OccasionRecord } from '../../../survey-definitions/surveys/survey.ts';
import type { RecordedAudit } from '../../access/audit/audit-store.ts';
import type { AuditLine } from './audit-contract.ts';

/** The lines with what their ids are called today. Contacts stay without a name: whoever reads the log need not know persons of Member administrations. */
export async function nameAudit(db: Database, entries: readonly RecordedAudit[]): Promise<readonly AuditLine[]> {
  const idsOf = (kind: string) => entries.flatMap(({ object }) => (kindOf(object) === kind ? [idOf(object)] : []));
  const staff = await staffNames(db, [...entries.map(({ actor }) => actor), ...idsOf('staff')]);
  const surveys = await surveyNames(db, idsOf('survey'));
  const members = await memberNames(db, idsOf('member'));
  const nameOf: Readonly<Record<string, (id: string) => LocalizedText | undefined>> = {
    staff: (id) => {
      const name = staff.get(id);
      return name === undefined ? undefined : alike(name);
    },
    survey: (id) => surveys.get(id),
    member: (id) => members.get(id),
  };
  return entries.map((entry) => ({
    ...entry,
    actorName: staff.get(entry.actor) ?? null,
    objectName: nameOf[kindOf(entry.object)]?.(idOf(entry.object)) ?? null,
  }));
}

const kindOf = (object: string): string => object.split('/', 1)[0] ?? '';
const idOf = (object: string): string => object.slice(kindOf(object).length + 1);

async function staffNames(db: Database, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('staff').select(['id', 'name']).where('id', 'in', ids).execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

async function surveyNames(db: Database, ids: readonly string[]): Promise<ReadonlyMap<string, LocalizedText>> {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('survey').select(['id', 'record']).where('id', 'in', ids).execute();
  return new Map(rows.map(({ id, record }) => [id, occasionName(decodeJson(record) as OccasionRecord)]));
}

async function memberNames(db: Database, ids: readonly string[]): Promise<ReadonlyMap<string, LocalizedText>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('member')
    .select(['id', ...nameColumnList])
    .where('id', 'in', ids)
    .execute();
  return new Map(rows.map((row) => [row.id, memberName(row)]));
}
