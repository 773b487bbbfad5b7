import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';

const build = new URL('../../../build/client/', import.meta.url);
const manifest: Readonly<
  Record<string, { readonly file: string; readonly css?: readonly string[]; readonly imports?: readonly string[] }>
> = JSON.parse(readFileSync(new URL('.collaborate.json', build), 'utf8'));
const entry = manifest['client/collaborate/main.tsx'];

/** Compressed: what a browser on a slow line has to load before it is at work. */
it.each([
  { what: 'script', file: entry?.file ?? '', bytes: 30_000 },
  { what: 'style', file: entry?.css?.[0] ?? '', bytes: 8_000 },
  { what: 'worker', file: 'member-form-worker.js', bytes: 1_500 },
])("the $what of the Member's form weighs $bytes bytes at most, by gzip and by brotli", ({ file, bytes }) => {
  const content = readFileSync(new URL(file, build));
  expect(content.byteLength).toBeGreaterThan(100);
  expect(gzipSync(content, { level: 9 }).byteLength).toBeLessThanOrEqual(bytes);
  expect(brotliCompressSync(content).byteLength).toBeLessThanOrEqual(bytes);
});

it('is one script and one style sheet', () => {
  expect(entry?.imports ?? []).toEqual([]);
  expect(entry?.css).toHaveLength(1);
});
