import { accessCodeHash, readAccessCode } from '../access-codes/access-code.ts';
import { findCode } from '../access-codes/access-code-store.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { CodeProblem, KnownDelegation } from '../../platform/pages/form-page-contract.ts';

export type DelegationOutcome =
  | { readonly ok: true; readonly delegation: KnownDelegation }
  | { readonly ok: false; readonly problem: CodeProblem };

/** What a typed code stands for in this survey. Unknown, revoked and foreign codes are answered alike. */
export async function knownDelegation(
  { db, secretKey }: Pick<Dependencies, 'db' | 'secretKey'>,
  surveyId: string,
  typed: string,
): Promise<DelegationOutcome> {
  const code = readAccessCode(typed.slice(0, 100));
  const found = code === undefined ? undefined : await findCode(db, accessCodeHash(secretKey, code));
  if (found === undefined || found.surveyId !== surveyId || found.state === 'revoked') {
    return { ok: false, problem: 'code-unknown' };
  }
  if (found.state === 'used') return { ok: false, problem: 'code-used' };
  return { ok: true, delegation: { code: typed, delegation: found.delegation } };
}
