import type { Context, MiddlewareHandler } from 'hono';
import type { Settings } from '../settings/settings.ts';
import type { AppEnv } from './app-env.ts';
import { problem } from './problem.ts';

/**
 * Lets a change through only from a page of ours. Browsers say where a request comes from in Sec-Fetch-Site and in
 * Origin, and no page can forge either; a content type that a foreign form cannot send is the second net. (Hono's own
 * csrf() looks at form-like content types only and lets cross-site JSON pass.)
 */
export function refuseCrossSite(settings: Pick<Settings, 'publicUrl'>): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') {
      if (!isFromHere(c, settings.publicUrl)) problem('forbidden', { code: 'cross-site' });
      checkContentType(c);
    }
    await next();
  };
}

function isFromHere(c: Context, publicUrl: string | null): boolean {
  const site = c.req.header('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  const origin = c.req.header('origin');
  return origin === undefined || origin === publicUrl || isOriginOfHost(origin, c.req.header('host'));
}

/** The scheme is left open: behind a proxy that ends TLS we are reached by http, the browser by https. */
function isOriginOfHost(origin: string, host: string | undefined): boolean {
  const scheme = /^https?:\/\//.exec(origin)?.[0];
  if (host === undefined || scheme === undefined || !URL.canParse(scheme + host)) return false;
  return new URL(scheme + host).origin === origin;
}

/** A request without a body needs no type. */
function checkContentType(c: Context): void {
  const type = mediaType(c.req.header('content-type'));
  const length = c.req.header('content-length') ?? '0';
  const hasBody = length !== '0' || c.req.header('transfer-encoding') !== undefined;
  if (type === undefined && !hasBody) return;
  const expected = expectedType(c.req.path);
  if (type !== expected) problem('invalid', { code: 'wrong-content-type', details: { expected } });
}

/** A file is sent as what it is: no foreign form can send text/csv either. */
function expectedType(path: string): string {
  if (!path.startsWith('/api/')) return 'application/x-www-form-urlencoded';
  return path.endsWith('-imports') ? 'text/csv' : 'application/json';
}

export function mediaType(header: string | undefined): string | undefined {
  return header?.split(';')[0]?.trim().toLowerCase();
}
