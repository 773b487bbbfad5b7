import { readFile, readdir } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import type { MiddlewareHandler } from 'hono';
import type { AppEnv } from './app-env.ts';
import { compressConstant, sendConstant } from './compressed-constant.ts';
import type { CompressedConstant } from './compressed-constant.ts';

/** What the client's build made, by its path in the address, as in `/assets/respond-4fK2x9aB.js`. */
export type Assets = ReadonlyMap<string, CompressedConstant>;

const contentTypes: ReadonlyMap<string, string> = new Map([
  ['.css', 'text/css; charset=utf-8'],
  ['.html', 'text/html; charset=utf-8'],
  ['.ico', 'image/x-icon'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.json', 'application/json'],
  ['.png', 'image/png'],
  ['.svg', 'image/svg+xml'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.webmanifest', 'application/manifest+json'],
]);

/** Reads everything once at the start. A request only ever looks up a key of this map, so no path leads out of it. */
export async function loadAssets(directory: string): Promise<Assets> {
  const files = await listFiles(directory);
  const entries = files.map(async (file) => {
    const contentType = contentTypes.get(extname(file)) ?? 'application/octet-stream';
    return [
      `/${file.split(sep).join('/')}`,
      await compressConstant(await readFile(join(directory, file)), contentType),
    ] as const;
  });
  return new Map(await Promise.all(entries));
}

/** No folder, no assets: the server also runs without a built client. Hidden files are the build's own notes. */
async function listFiles(directory: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(directory, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(directory.length)
          .replace(/^[/\\]/, ''),
      )
      .filter((file) => !file.split(sep).some((part) => part.startsWith('.')));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

/** The build puts a hash of the content into these names: under one name there is only ever one content. */
const hashedName = /^\/assets\/.+-[\w-]{8}\.\w+$/;

export function serveAssets(assets: Assets): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const asset = c.req.method === 'GET' || c.req.method === 'HEAD' ? assets.get(c.req.path) : undefined;
    if (asset === undefined) return next();
    return sendConstant(c, asset, hashedName.test(c.req.path) ? 'public, max-age=31536000, immutable' : 'no-cache');
  };
}
