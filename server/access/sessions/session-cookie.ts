import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';

/** Together with the prefix: named `__Host-session`, and the browser guarantees who set it. */
const attributes = { prefix: 'host', path: '/', secure: true, httpOnly: true, sameSite: 'Lax' } as const;

export function setSessionCookie(c: Context, token: string): void {
  setCookie(c, 'session', token, attributes);
}

export function sessionToken(c: Context): string | undefined {
  return getCookie(c, 'session', 'host');
}

export function clearSessionCookie(c: Context): void {
  deleteCookie(c, 'session', attributes);
}
