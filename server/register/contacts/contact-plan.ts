import { createHash } from 'node:crypto';
import type { Contact, ContactInput, ContactPlan, PlannedChange } from './contact-contract.ts';
import type { ContactAtLine } from './parse-contact-row.ts';

/**
 * What a file would change of the present contacts. A row is a person already known when Member and address are the same. Whom the file
 * does not name stays as they are, but for a contact point whose place is taken.
 */
export function planContacts(present: readonly Contact[], rows: readonly ContactAtLine[]): ContactPlan {
  const known = new Map(present.map((contact) => [keyOf(contact), contact]));
  const points = new Map(present.filter(isPoint).map((contact) => [contact.memberId, contact]));
  const named = new Set(rows.map(keyOf));
  const changes = rows.flatMap((row): readonly PlannedChange[] => {
    const { line, ...after } = row;
    const before = known.get(keyOf(row));
    const point = isPoint(row) ? points.get(row.memberId) : undefined;
    const isReplaced = point !== undefined && !named.has(keyOf(point));
    const ended = isReplaced ? [{ kind: 'ended', line, before: point, after: null } as const] : [];
    if (before === undefined) return [...ended, { kind: 'added', line, before: null, after }];
    return isSame(before, after) ? ended : [...ended, { kind: 'changed', line, before, after }];
  });
  const unchanged = rows.length - changes.filter(({ kind }) => kind !== 'ended').length;
  return { changes, unchanged, digest: digestOf(changes) };
}

const keyOf = ({ memberId, email }: ContactInput): string => `${memberId} ${email}`;

const isPoint = ({ role }: ContactInput): boolean => role === 'contact-point';

const isSame = (one: ContactInput, other: ContactInput): boolean =>
  one.role === other.role && one.name === other.name && one.language === other.language;

const digestOf = (changes: readonly PlannedChange[]): string =>
  createHash('sha256').update(JSON.stringify(changes)).digest('base64url').slice(0, 22);
