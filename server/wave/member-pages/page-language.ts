import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';

/** The language that the reader asked for, now or on an earlier page: a form without JavaScript has no other memory. */
export function askedLanguage(c: Context): string | undefined {
  const asked = c.req.query('lang');
  if (asked === undefined || !/^[a-z]{2}$/.test(asked)) return getCookie(c, 'language', 'host');
  setCookie(c, 'language', asked, { prefix: 'host', path: '/', secure: true, httpOnly: true, sameSite: 'Lax' });
  return asked;
}
