import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';

/** Together with the prefix: named `__Host-collaboration`, and the browser guarantees who set it. */
const attributes = { prefix: 'host', path: '/', secure: true, httpOnly: true, sameSite: 'Lax' } as const;

export function setCollaborationCookie(c: Context, token: string): void {
  setCookie(c, 'collaboration', token, attributes);
}

export function collaborationToken(c: Context): string | undefined {
  return getCookie(c, 'collaboration', 'host');
}

export function clearCollaborationCookie(c: Context): void {
  deleteCookie(c, 'collaboration', attributes);
}
