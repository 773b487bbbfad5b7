import type { ProblemDetail } from '../../platform/http/problem.ts';
import type { Contact, ContactInput } from './contact-contract.ts';

/**
 * Why a person cannot be added to, or changed among, the present contacts of a Member: it has one contact point, and an address stands
 * there once. `others`: the present contacts without the one that is changed or replaced.
 */
export function contactConflicts(
  others: readonly Contact[],
  { role, email }: Pick<ContactInput, 'role' | 'email'>,
): readonly ProblemDetail[] {
  const hasOther = role === 'contact-point' && others.some((other) => other.role === 'contact-point');
  return [
    ...(hasOther ? [{ path: 'role', code: 'contact-point-exists' }] : []),
    ...(others.some((other) => other.email === email) ? [{ path: 'email', code: 'contact-known' }] : []),
  ];
}
