import { decodeJson, encodeInstant, encodeJson } from '../../platform/database/codec.ts';
import type { Database, DatabaseTransaction } from '../../platform/database/tables.ts';

export type AuditEntry = {
  readonly at: Date;
  /** Id of the staff member, or who else acted: 'command-line', 'clockwork'. */
  readonly actor: string;
  /** Noun and what happened to it, as in 'survey.opened'. */
  readonly action: string;
  /** Kind and id, as in 'survey/abc'. */
  readonly object: string;
  readonly detail?: Readonly<Record<string, unknown>>;
};

export type RecordedAudit = {
  readonly seq: number;
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  readonly object: string;
  readonly detail: unknown;
};

/** Takes a transaction: what is not recorded did not happen. */
export async function recordAudit(trx: DatabaseTransaction, entry: AuditEntry): Promise<void> {
  const { actor, action, object, detail = {} } = entry;
  const row = { at: encodeInstant(entry.at), actor, action, object, detail: encodeJson(detail) };
  await trx.insertInto('audit').values(row).execute();
}

/** Newest first; the next page begins below the last `seq` of this one. */
export async function listAudit(
  db: Database,
  page: { readonly before?: number | undefined; readonly limit: number },
): Promise<readonly RecordedAudit[]> {
  const newest = db.selectFrom('audit').selectAll().orderBy('seq', 'desc').limit(page.limit);
  const rows = await (page.before === undefined ? newest : newest.where('seq', '<', page.before)).execute();
  return rows.map((row) => ({ ...row, detail: decodeJson(row.detail) }));
}
