import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { loadAssets } from '../../../../server/platform/http/assets.ts';
import { openFreshSqlite } from '../../../setup/databases.ts';
import { temporaryDirectory } from '../../../setup/temporary-directory.ts';
import { createTestApp } from '../../../setup/test-app.ts';
import type { TestApp } from '../../../setup/test-app.ts';

const script = 'export const answer = 42;\n'.repeat(100);
const hashed = '/assets/respond-4fK2x-9a.js';

describe('an asset', () => {
  it.each([
    { accept: 'gzip, deflate, br', encoding: 'br', decode: brotliDecompressSync },
    { accept: 'gzip, br;q=0', encoding: 'gzip', decode: gunzipSync },
    { accept: 'identity', encoding: null, decode: (bytes: Buffer) => bytes },
    { accept: '', encoding: null, decode: (bytes: Buffer) => bytes },
  ])('is sent to "$accept" as $encoding', async ({ accept, encoding, decode }) => {
    const app = await appWithBuild();
    const answer = await app.anybody.get(hashed, { 'accept-encoding': accept });
    expect(answer.headers.get('content-encoding')).toBe(encoding);
    expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(answer.headers.get('vary')).toBe('Accept-Encoding');
    expect(decode(Buffer.from(await answer.arrayBuffer())).toString()).toBe(script);
  });

  it.each([
    { path: hashed, policy: 'public, max-age=31536000, immutable' },
    { path: '/favicon.svg', policy: 'no-cache' },
  ])('$path is kept: $policy', async ({ path, policy }) => {
    const app = await appWithBuild();
    expect((await app.anybody.get(path)).headers.get('cache-control')).toBe(policy);
  });

  it('is not sent again to a browser that has it', async () => {
    const app = await appWithBuild();
    const etag = (await app.anybody.get('/favicon.svg')).headers.get('etag') ?? '';
    const again = await app.anybody.get('/favicon.svg', { 'if-none-match': etag });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  it.each([
    '/.vite/manifest.json',
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/..%5c..%5csecret.txt',
    '/assets//respond-4fK2x-9a.js',
    '/assets',
    '/assets/',
    '/FAVICON.SVG',
    '/favicon.svg%00',
    '/favicon.svg/',
    '/__proto__',
    '/constructor',
  ])('is not found under %s', async (path) => {
    const app = await appWithBuild();
    expect((await app.anybody.get(path)).status).toBe(404);
  });

  it('is missing, and nothing else, where nothing was built', async () => {
    expect((await loadAssets(join(temporaryDirectory(), 'nowhere'))).size).toBe(0);
  });
});

async function appWithBuild(): Promise<TestApp> {
  const directory = join(temporaryDirectory(), 'client');
  const files = {
    [hashed]: script,
    '/favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    '/.vite/manifest.json': '{}',
    '/../secret.txt': 'secret',
  };
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, name)), { recursive: true });
    writeFileSync(join(directory, name), content);
  }
  return createTestApp(openFreshSqlite, { assets: await loadAssets(directory) });
}
