import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { MiddlewareHandler } from 'hono';
import type { AppEnv } from './app-env.ts';
import { preferredEncoding } from './preferred-encoding.ts';

/** Bytes: below this one network packet carries it anyhow. */
const worthwhile = 1_024;
const whole = /^(application\/json|text\/html)\b/;
const streamed = /^(text\/csv|text\/plain|image\/svg\+xml)\b/;

/** Compresses what is read (GET); answers to changes are short and shall be quick. Streams stay streams. */
export const compressResponse: MiddlewareHandler<AppEnv> = async (c, next) => {
  await next();
  const type = c.res.headers.get('Content-Type') ?? '';
  if (c.req.method !== 'GET' || c.res.status !== 200 || c.res.headers.has('Content-Encoding')) return;
  if (!whole.test(type) && !streamed.test(type)) return;
  c.res.headers.set('Vary', 'Accept-Encoding');
  const encoding = preferredEncoding(c.req.header('accept-encoding'));
  if (encoding === 'identity') return;
  const compressed = whole.test(type) ? await compressWhole(c.res, encoding) : compressStream(c.res);
  c.res = undefined;
  c.res = compressed;
};

async function compressWhole(response: Response, encoding: 'br' | 'gzip'): Promise<Response> {
  const content = await response.arrayBuffer();
  if (content.byteLength < worthwhile) return new Response(content, response);
  const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };
  const compressed = await (encoding === 'br'
    ? promisify(brotliCompress)(content, quick)
    : promisify(gzip)(content, { level: 6 }));
  return new Response(compressed, { status: response.status, headers: encodedHeaders(response, encoding) });
}

function compressStream(response: Response): Response {
  const zipped = response.body?.pipeThrough(new CompressionStream('gzip')) ?? null;
  return new Response(zipped, { status: response.status, headers: encodedHeaders(response, 'gzip') });
}

function encodedHeaders(response: Response, encoding: string): Headers {
  const headers = new Headers(response.headers);
  headers.delete('Content-Length');
  headers.set('Content-Encoding', encoding);
  return headers;
}
