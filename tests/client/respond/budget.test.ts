import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';

/** The whole page may weigh this much, compressed: what a browser on a slow line has to load before it is at work. */
const budgets = [
  { what: 'script', source: 'client/respond/main.tsx', part: 'file', bytes: 20_000 },
  { what: 'style', source: 'client/respond/main.tsx', part: 'css', bytes: 8_000 },
  { what: 'mark', source: 'client/shared/mark.svg', part: 'file', bytes: 1_000 },
] as const;

const build = new URL('../../../build/client/', import.meta.url);
const manifest: Readonly<Record<string, Chunk>> = JSON.parse(readFileSync(new URL('.respond.json', build), 'utf8'));

type Chunk = { readonly file: string; readonly css?: readonly string[]; readonly imports?: readonly string[] };

const entry = manifest['client/respond/main.tsx'];

it.each(budgets)(
  'the $what of the form weighs $bytes bytes at most, by gzip and by brotli',
  ({ source, part, bytes }) => {
    const chunk = manifest[source];
    const [file = ''] = part === 'css' ? (chunk?.css ?? []) : [chunk?.file ?? ''];
    const content = readFileSync(new URL(file, build));
    expect(content.byteLength).toBeGreaterThan(100);
    expect(gzipSync(content, { level: 9 }).byteLength).toBeLessThanOrEqual(bytes);
    expect(brotliCompressSync(content).byteLength).toBeLessThanOrEqual(bytes);
  },
);

it('the form is one script and one style sheet', () => {
  expect(entry?.imports ?? []).toEqual([]);
  expect(entry?.css).toHaveLength(1);
});

it('the style asks nobody for a font or a picture', () => {
  const style = readFileSync(new URL(entry?.css?.[0] ?? '', build), 'utf8');
  expect(style).not.toMatch(/@font-face|url\(|@import/);
});
