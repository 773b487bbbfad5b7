import type { Database, DatabaseTransaction } from '../../platform/database/tables.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { escapeHtml } from '../../platform/text/escape-html.ts';
import type { MailKind, OutboxState } from './mail.ts';
import { seal, unseal } from './sealed-text.ts';

/** A mail to somebody in which a person is named. */
export type MailNaming = {
  readonly id: string;
  readonly ref: string;
  readonly kind: MailKind;
  readonly subject: string;
  readonly createdAt: string;
  readonly state: OutboxState;
  /** Empty once the mail is sent or refused. */
  readonly text: string;
  readonly html: string;
};

/** Of the mails about these things: those in which one of the names stands, as whole words. */
export async function mailsNaming(
  db: Database,
  secretKey: Uint8Array,
  refs: readonly string[],
  names: readonly string[],
): Promise<readonly MailNaming[]> {
  if (refs.length === 0 || names.length === 0) return [];
  const rows = await db
    .selectFrom('outbox')
    .select(['id', 'ref', 'kind', 'subject', 'text', 'html', 'created_at as createdAt', 'state'])
    .where('ref', 'in', refs)
    .orderBy('created_at')
    .execute();
  const open = (sealed: string): string => (sealed === '' ? '' : unseal(secretKey, sealed));
  const isNamed = (text: string): boolean => withoutNames(text, names, '') !== text;
  return rows
    .map((row) => ({ ...row, text: open(row.text), html: open(row.html) }))
    .filter(({ subject, text, html }) => [subject, text, html].some(isNamed));
}

/** Puts other words in the place of the names, in what waits and in the subjects that are kept of what was sent. */
export async function takeNamesOut(
  trx: DatabaseTransaction,
  { secretKey, randomBytes }: Pick<Dependencies, 'secretKey' | 'randomBytes'>,
  { id, subject, text, html }: MailNaming,
  { names, words }: { readonly names: readonly string[]; readonly words: string },
): Promise<void> {
  const sealed = (was: string): string =>
    was === '' ? '' : seal(secretKey, randomBytes, withoutNames(was, names, words));
  await trx
    .updateTable('outbox')
    .set({ subject: withoutNames(subject, names, words), text: sealed(text), html: sealed(html) })
    .where('id', '=', id)
    .execute();
}

/**
 * The longest name first: a short one may be a part of it. At the start of a line the words begin with a capital letter. Links stay as
 * they are: no name stands in ours, and somebody may be called as our host is.
 */
function withoutNames(text: string, names: readonly string[], words: string): string {
  const all = [...new Set(names.flatMap((name) => [name, escapeHtml(name)]))].toSorted((a, b) => b.length - a.length);
  const either = all.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join('|');
  const wholeWords = new RegExp(
    String.raw`(^|\n|<p>)?(?<![\p{L}\p{N}])(?<!https?://[^\s"<>]*)(?:${either})(?![\p{L}\p{N}])`,
    'gu',
  );
  return text.replaceAll(wholeWords, (_whole, start: string | undefined) =>
    start === undefined ? words : `${start}${words.charAt(0).toUpperCase()}${words.slice(1)}`,
  );
}
