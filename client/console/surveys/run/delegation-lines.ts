import type { Member } from '../../../../server/register/members/member-contract.ts';
import type { Delegation } from '../../../../server/surveys/access-codes/access-code-contract.ts';

export type DelegationList = {
  readonly delegations: readonly Delegation[];
  /** Lines that name no Member, as they were typed, with their number from 1. */
  readonly unknown: readonly { readonly line: number; readonly text: string }[];
};

/**
 * One delegation a line: a Member by its code or by its name in any language; `Observer: name` for an observer; what
 * follows a comma or a tab is the label on the code's slip.
 */
export function delegationsOf(text: string, members: readonly Member[]): DelegationList {
  const byName = new Map(
    members.flatMap((member) => namesOf(member).map((name) => [folded(name), member.id] as const)),
  );
  const lines = text.split(/\r?\n/).map((line, index) => ({ line: index + 1, text: line.trim() }));
  const read = lines
    .filter((line) => line.text !== '')
    .map((line) => ({ ...line, found: delegationOf(line.text, byName) }));
  return {
    delegations: read.flatMap(({ found }) => (found === undefined ? [] : [found])),
    unknown: read.filter(({ found }) => found === undefined).map(({ line, text: typed }) => ({ line, text: typed })),
  };
}

const namesOf = (member: Member) => [member.id, ...Object.values(member.name)];

function delegationOf(line: string, byName: ReadonlyMap<string, string>): Delegation | undefined {
  const observer = /^observ(?:er|ateur|atrice)\s*[:,\t]\s*(.+)$/iu.exec(line)?.[1];
  if (observer !== undefined) return { delegation: 'observer', label: observer.trim() };
  const whole = byName.get(folded(line));
  if (whole !== undefined) return { delegation: whole };
  const [, name = '', label = ''] = /^([^,\t;]+)[,\t;]\s*(.+)$/.exec(line) ?? [];
  const member = byName.get(folded(name));
  return member === undefined ? undefined : { delegation: member, label: label.trim() };
}

const folded = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
