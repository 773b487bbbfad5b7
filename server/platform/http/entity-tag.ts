import { createHash } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import type { AppEnv } from './app-env.ts';

/**
 * Gives every JSON document that is read an entity tag, so that a program that asks again with `If-None-Match` gets 304 and no body
 * where nothing has changed. Weak: the same document may travel in several encodings. Files that stream are left alone.
 */
export const tagDocuments: MiddlewareHandler<AppEnv> = async (c, next) => {
  await next();
  const isDocument = (c.res.headers.get('Content-Type') ?? '').startsWith('application/json');
  if (c.req.method !== 'GET' || c.res.status !== 200 || !isDocument || c.res.headers.has('ETag')) return;
  const content = await c.res.arrayBuffer();
  const tag = `W/"${createHash('sha256').update(new Uint8Array(content)).digest('base64url').slice(0, 22)}"`;
  const headers = new Headers(c.res.headers);
  headers.set('ETag', tag);
  const isKnown = knownTags(c.req.header('if-none-match')).includes(tag);
  if (isKnown) headers.delete('Content-Type');
  c.res = undefined;
  c.res = isKnown ? new Response(null, { status: 304, headers }) : new Response(content, { status: 200, headers });
};

/** Compared weakly, as RFC 9110 (13.1.2) has it for If-None-Match: a proxy may have made a tag strong. */
const knownTags = (header: string | undefined): readonly string[] =>
  (header ?? '').split(',').map((tag) => tag.trim().replace(/^(W\/)?/, 'W/'));
