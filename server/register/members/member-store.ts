import { firstLanguage } from '../../../survey-definitions/reference/first-language.ts';
import { nameColumns, nameOf } from '../../platform/database/schema/name-columns.ts';
import type { Insertable, Selectable } from 'kysely';
import { decodeJson, encodeInstant, encodeJson } from '../../platform/database/codec.ts';
import type { Database, DatabaseTransaction } from '../../platform/database/tables.ts';
import type { MemberTables } from '../../platform/database/schema/member-tables.ts';
import { regions } from '../../../survey-definitions/reference/regions.ts';
import type { MemberChange, MemberInput, MemberRecord } from './member-contract.ts';
import { isPostgres } from '../../platform/database/engine.ts';

export type NewMember = MemberInput & { readonly id: string };

type Row = MemberTables['member'];

/** By English name; the two engines' own orders differ. */
export async function listMembers(db: Database): Promise<readonly MemberRecord[]> {
  const rows = await db.selectFrom('member').selectAll().execute();
  const { compare } = new Intl.Collator(firstLanguage);
  return rows.map(recordOf).sort((one, other) => compare(one.name[firstLanguage], other.name[firstLanguage]));
}

export async function findMember(db: Database, id: string): Promise<MemberRecord | undefined> {
  const row = await db.selectFrom('member').selectAll().where('id', '=', id).executeTakeFirst();
  return row && recordOf(row);
}

/** Puts in what came with the programme, unless somebody's register is there already. Two servers may do it at once. */
export async function seedMembers(db: Database, seed: readonly NewMember[], now: Date): Promise<void> {
  const known = await db.selectFrom('member').select('id').limit(1).executeTakeFirst();
  if (known !== undefined) return;
  await db
    .insertInto('member')
    .values(seed.map((member) => rowOf(member, 1, now)))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function insertMember(trx: DatabaseTransaction, member: NewMember, by: By): Promise<void> {
  await trx
    .insertInto('member')
    .values(rowOf(member, 1, by.now))
    .execute();
  await recordChange(trx, member.id, { before: null, after: inputOf(member) }, by);
}

/** Gives false, and changes nothing, when the revision is no longer the newest. */
export async function updateMember(
  trx: DatabaseTransaction,
  before: MemberRecord,
  after: MemberInput,
  by: By,
): Promise<boolean> {
  const { id: _id, ...row } = rowOf({ ...after, id: before.id }, before.revision + 1, by.now);
  const { numUpdatedRows } = await trx
    .updateTable('member')
    .set(row)
    .where('id', '=', before.id)
    .where('revision', '=', before.revision)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return false;
  await recordChange(trx, before.id, { before: inputOf(before), after }, by);
  return true;
}

/** The newest first. */
export async function listMemberChanges(db: Database, id: string): Promise<readonly MemberChange[]> {
  const rows = await db
    .selectFrom('member_change')
    .leftJoin('staff', 'staff.id', 'member_change.actor')
    .select(['seq', 'at', 'actor', 'staff.name as actorName', 'before', 'after'])
    .where('member_id', '=', id)
    .orderBy('seq', 'desc')
    .execute();
  return rows.map(({ before, after, ...change }) => ({
    ...change,
    before: before === null ? null : decodeInput(before),
    after: decodeInput(after),
  }));
}

type By = { readonly actor: string; readonly now: Date };

async function recordChange(
  trx: DatabaseTransaction,
  memberId: string,
  { before, after }: Pick<MemberChange, 'before' | 'after'>,
  { actor, now }: By,
): Promise<void> {
  await trx
    .insertInto('member_change')
    .values({
      member_id: memberId,
      at: encodeInstant(now),
      actor,
      before: before && encodeJson(before),
      after: encodeJson(after),
    })
    .execute();
}

/** Only this file writes what it reads here. */
const decodeInput = (text: string): MemberInput => decodeJson(text) as MemberInput;

const inputOf = ({
  id: _id,
  revision: _revision,
  updatedAt: _updatedAt,
  ...input
}: NewMember & Partial<MemberRecord>): MemberInput => input;

function rowOf(member: NewMember, revision: number, now: Date): Insertable<Row> {
  const { id, iso2, name, region, counted, memberSince, confidence, note } = member;
  return {
    id,
    iso2,
    ...nameColumns(name),
    region,
    counted: counted ? 1 : 0,
    member_since: memberSince,
    confidence,
    note,
    revision,
    updated_at: encodeInstant(now),
  };
}

function recordOf(row: Selectable<Row>): MemberRecord {
  const region = regions.find((name) => name === row.region);
  if (region === undefined) throw new Error(`member ${row.id}: no region ${row.region} is known`);
  return {
    id: row.id,
    iso2: row.iso2,
    name: nameOf(row),
    region,
    counted: row.counted === 1,
    memberSince: row.member_since,
    confidence: row.confidence,
    note: row.note,
    revision: row.revision,
    updatedAt: row.updated_at,
  };
}

/**
 * Lets one transaction at a time change this Member or its contacts, without an id any Member: whoever comes second waits and then
 * sees what the first one did. SQLite needs no lock: it has one writer at a time. Gives false when there is no such Member.
 */
export async function lockMembers(trx: DatabaseTransaction, id?: string): Promise<boolean> {
  const all = trx.selectFrom('member').select('id').orderBy('id');
  const rows = await (id === undefined ? all : all.where('id', '=', id))
    .$if(isPostgres(trx), (query) => query.forUpdate())
    .execute();
  return rows.length > 0;
}
