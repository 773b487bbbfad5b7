import { officialLanguages } from '../../../survey-definitions/reference/languages.ts';
import type { MemberRecord } from '../members/member-contract.ts';
import { folded } from '../members/taken-by-another.ts';

/** The id of the Member that a cell names: by its id, its ISO code or its name in an official language. */
export type FindMemberId = (cell: string) => string | undefined;

export function memberFinder(members: readonly MemberRecord[]): FindMemberId {
  const byWord = new Map<string, string>();
  // What comes later counts more: an id before an ISO code before a name.
  for (const { id, name } of members)
    for (const tag of officialLanguages.toReversed()) byWord.set(folded(name[tag]), id);
  for (const { id, iso2 } of members) if (iso2 !== null) byWord.set(folded(iso2), id);
  for (const { id } of members) byWord.set(folded(id), id);
  return (cell) => byWord.get(folded(cell));
}
