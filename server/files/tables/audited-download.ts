import { createHash } from 'node:crypto';
import { recordAudit } from '../../access/audit/audit-store.ts';
import type { Dependencies } from '../../platform/dependencies.ts';

/** A file on its way out, as the audit log will have it. */
export type AuditedDownload = {
  /** Id of the staff member. */
  readonly actor: string;
  /** What it is about, as in `survey/abc`. */
  readonly object: string;
  readonly file: string;
  /** The options it was asked with: they decide what is in it, and how it is written. */
  readonly options: Readonly<Record<string, unknown>>;
  /** Asked when it is over. */
  readonly rows: () => number;
};

/**
 * Passes the bytes on. At the end, or when the receiver goes away, the audit log gets its line: who took which file with how many
 * rows, whether those were all, and the checksum of what left the house.
 */
export async function* audited(
  { db, now }: Pick<Dependencies, 'db' | 'now'>,
  bytes: AsyncIterable<Uint8Array>,
  { actor, object, file, options, rows }: AuditedDownload,
): AsyncGenerator<Uint8Array, void, undefined> {
  const hash = createHash('sha256');
  let complete = false;
  try {
    for await (const piece of bytes) {
      hash.update(piece);
      yield piece;
    }
    complete = true;
  } finally {
    const detail = { file, ...options, rows: rows(), complete, sha256: hash.digest('hex') };
    const entry = { at: now(), actor, action: 'responses.exported', object, detail };
    await db.transaction().execute((trx) => recordAudit(trx, entry));
  }
}
