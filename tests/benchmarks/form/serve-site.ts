import { createServer } from 'node:http';
import { brotliCompressSync } from 'node:zlib';

export type Site = { readonly url: string; readonly close: () => Promise<void> };

/** Serves constant files, compressed beforehand as well as brotli can: what the best static host would do. */
export async function serveSite(files: ReadonlyMap<string, string | Buffer>): Promise<Site> {
  const compressed = new Map([...files].map(([path, body]) => [path, brotliCompressSync(body)]));
  const server = createServer((request, response) => {
    const body = compressed.get(request.url ?? '');
    if (!body) {
      response.writeHead(404).end();
      return;
    }
    response
      .writeHead(200, {
        'content-type': typeOf(request.url ?? ''),
        'content-encoding': 'br',
        'cache-control': 'no-store',
      })
      .end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the benchmark server has no port');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}

const typeOf = (path: string): string =>
  path.endsWith('.js') ? 'text/javascript' : path.endsWith('.css') ? 'text/css' : 'text/html; charset=utf-8';
