import type { KnownRespondent } from '../../../survey-definitions/language/occasion.ts';
import type { KnownDelegation, MemberOption } from '../../../server/platform/pages/form-page-contract.ts';

/** What a personal code says of the respondent, with the Member's name in the page's language; an observer has none. */
export function knownRespondent(
  delegation: KnownDelegation | null,
  members: readonly MemberOption[],
): KnownRespondent | null {
  if (!delegation) return null;
  const [, name] = members.find(([member]) => member === delegation.delegation) ?? [];
  // 'und' is no language: the name is in that of the page, whichever it is.
  return { member: name === undefined ? null : { und: name } };
}
