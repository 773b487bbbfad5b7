import type { OpenedCode } from '../../../server/surveys/responses/response-contract.ts';
import type { KnownDelegation } from '../../../server/platform/pages/form-page-contract.ts';

export type AccessOutcome =
  | { readonly ok: true; readonly delegation: KnownDelegation }
  | { readonly ok: false; readonly code: 'code-unknown' | 'code-used' | 'too-many-attempts' | 'code-failed' };

export type Access = (code: string) => Promise<AccessOutcome>;

/** Asks what delegation a personal code stands for. */
export const accessTo =
  (address: string): Access =>
  async (code) => {
    try {
      const answer = await fetch(`/api/respond/${address}/access`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ code }),
      });
      return accessOutcome(code, answer.status, await answer.json());
    } catch {
      return { ok: false, code: 'code-failed' };
    }
  };

type Reply = { readonly [Name in keyof OpenedCode]?: unknown };

export function accessOutcome(code: string, status: number, reply: Reply): AccessOutcome {
  if (status === 200) return { ok: true, delegation: { code, delegation: String(reply.delegation) } };
  if (status === 409) return { ok: false, code: 'code-used' };
  if (status === 404 || status === 422) return { ok: false, code: 'code-unknown' };
  return { ok: false, code: status === 429 ? 'too-many-attempts' : 'code-failed' };
}
