import type { KnownDelegation } from '../../../server/respond/render-form.ts';

export type AccessOutcome =
  | { readonly ok: true; readonly delegation: KnownDelegation }
  | { readonly ok: false; readonly code: 'code-unknown' | 'code-used' | 'too-many-attempts' | 'code-failed' };

export type Access = (code: string) => Promise<AccessOutcome>;

/** Asks what delegation a personal code stands for. */
export const accessTo =
  (address: string, language: string): Access =>
  async (code) => {
    try {
      const answer = await fetch(`/api/respond/${address}/access`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
        body: JSON.stringify({ code }),
      });
      return accessOutcome(code, answer.status, await answer.json(), language);
    } catch {
      return { ok: false, code: 'code-failed' };
    }
  };

type Reply = { readonly delegation?: unknown; readonly label?: unknown };

export function accessOutcome(code: string, status: number, reply: Reply, language: string): AccessOutcome {
  if (status === 200) return { ok: true, delegation: { code, label: labelIn(reply, language) } };
  if (status === 409) return { ok: false, code: 'code-used' };
  if (status === 404 || status === 422) return { ok: false, code: 'code-unknown' };
  return { ok: false, code: status === 429 ? 'too-many-attempts' : 'code-failed' };
}

/** The label is a name in several languages, or one text. */
function labelIn({ label, delegation }: Reply, language: string): string {
  if (typeof label === 'string') return label;
  const names = typeof label === 'object' && label !== null ? Object.entries(label) : [];
  const name = names.find(([key]) => key === language) ?? names.find(([key]) => key === 'en');
  return String(name?.[1] ?? delegation ?? '');
}
