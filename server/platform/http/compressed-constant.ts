import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Context } from 'hono';
import { preferredEncoding } from './preferred-encoding.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** A page or file that is the same for everybody, compressed once as well as it goes. */
export type CompressedConstant = {
  readonly contentType: string;
  readonly etag: string;
  readonly identity: Bytes;
  readonly gzip: Bytes;
  readonly br: Bytes;
};

export async function compressConstant(content: string | Bytes, contentType: string): Promise<CompressedConstant> {
  const identity: Bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
  const [br, zipped] = await Promise.all([
    promisify(brotliCompress)(identity, brotli),
    promisify(gzip)(identity, { level: 9 }),
  ]);
  const etag = `"${createHash('sha256').update(identity).digest('base64url').slice(0, 22)}"`;
  return { contentType, etag, identity, gzip: zipped, br };
}

/** Sends it in the best encoding that the browser takes; unless it may not be stored, 304 when the browser has it. */
export function sendConstant(
  c: Context,
  constant: CompressedConstant,
  cacheControl: 'no-store' | 'no-cache' | 'public, max-age=31536000, immutable' = 'no-store',
): Response {
  c.header('Cache-Control', cacheControl);
  c.header('Vary', 'Accept-Encoding');
  if (cacheControl !== 'no-store') {
    c.header('ETag', constant.etag);
    if (c.req.header('if-none-match') === constant.etag) return c.body(null, 304);
  }
  const encoding = preferredEncoding(c.req.header('accept-encoding'));
  if (encoding !== 'identity') c.header('Content-Encoding', encoding);
  return c.body(constant[encoding], 200, { 'Content-Type': constant.contentType });
}
