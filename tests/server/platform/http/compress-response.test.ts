import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import type { AppEnv } from '../../../../server/platform/http/app-env.ts';
import { compressResponse } from '../../../../server/platform/http/compress-response.ts';

const long = { text: 'a'.repeat(5_000) };

const app = new Hono<AppEnv>()
  .use(compressResponse)
  .get('/long', (c) => c.json(long))
  .post('/long', (c) => c.json(long))
  .get('/short', (c) => c.json({ a: 1 }))
  .get('/csv', (c) => c.body('a,b\r\n'.repeat(1_000), 200, { 'Content-Type': 'text/csv; charset=utf-8' }))
  .get('/picture', (c) => c.body('a'.repeat(5_000), 200, { 'Content-Type': 'image/png' }));

describe('an answer', () => {
  it.each([
    { method: 'GET', path: '/long', accept: 'gzip, br', encoding: 'br' },
    { method: 'GET', path: '/long', accept: 'gzip', encoding: 'gzip' },
    { method: 'GET', path: '/long', accept: '', encoding: null },
    { method: 'GET', path: '/short', accept: 'gzip, br', encoding: null },
    { method: 'POST', path: '/long', accept: 'gzip, br', encoding: null },
    { method: 'GET', path: '/csv', accept: 'gzip, br', encoding: 'gzip' },
    { method: 'GET', path: '/picture', accept: 'gzip, br', encoding: null },
  ])('to $method $path with "$accept" is $encoding', async ({ method, path, accept, encoding }) => {
    const answer = await app.request(path, { method, headers: { 'accept-encoding': accept } });
    expect(answer.headers.get('content-encoding')).toBe(encoding);
    expect(answer.headers.get('vary')).toBe(method === 'GET' && path !== '/picture' ? 'Accept-Encoding' : null);
  });

  it.each([
    { path: '/long', accept: 'br', decode: brotliDecompressSync, text: JSON.stringify(long) },
    { path: '/long', accept: 'gzip', decode: gunzipSync, text: JSON.stringify(long) },
    { path: '/csv', accept: 'gzip', decode: gunzipSync, text: 'a,b\r\n'.repeat(1_000) },
  ])('is whole again when $path is unpacked from $accept', async ({ path, accept, decode, text }) => {
    const answer = await app.request(path, { headers: { 'accept-encoding': accept } });
    expect(decode(Buffer.from(await answer.arrayBuffer())).toString()).toBe(text);
  });
});
