import { officialLanguages } from '../../../survey-definitions/reference/languages.ts';
import type { ProblemDetail } from '../../platform/http/problem.ts';
import type { MemberInput, MemberRecord } from './member-contract.ts';

/** What another Member has already: a name or a code that two have would name neither. `id` null: a new Member. */
export function takenByAnother(
  members: readonly MemberRecord[],
  { iso2, name }: MemberInput,
  id: string | null,
): readonly ProblemDetail[] {
  const others = members.filter((member) => member.id !== id);
  return [
    ...(iso2 !== null && others.some((other) => other.iso2 === iso2) ? [{ path: 'iso2', code: 'iso-taken' }] : []),
    ...officialLanguages
      .filter((language) => others.some((other) => folded(other.name[language]) === folded(name[language])))
      .map((language) => ({ path: `name.${language}`, code: 'name-taken' })),
  ];
}

/** Without case, accents and the spaces between. */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/[\p{M}\s]+/gu, '')
    .replaceAll('’', "'")
    .toLowerCase();
