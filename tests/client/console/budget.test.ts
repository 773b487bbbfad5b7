import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const build = new URL('../../../build/client/', import.meta.url);
const manifest: Readonly<Record<string, Chunk>> = JSON.parse(readFileSync(new URL('.console.json', build), 'utf8'));

type Chunk = {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
};

const entry = 'client/console/main.tsx';

describe('the console', () => {
  it('weighs 110,000 bytes by gzip at most before the first screen is there', () => {
    const first = [...scriptsBehind(entry)].map((name) => readFileSync(new URL(fileOf(name), build)));
    const bytes = first.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).byteLength, 0);
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThanOrEqual(110_000);
  });

  it.each(['scorecard', 'figure', 'register', 'wave', 'administration'])(
    'fetches the %s screens when one of them is opened',
    (screens) => {
      const name = `client/console/shell/${screens}-screen-view.tsx`;
      expect(manifest[entry]?.dynamicImports).toContain(name);
      expect([...scriptsBehind(entry)]).not.toContain(name);
      expect(fileOf(name)).toMatch(/^assets\/part-.+-[\w-]{8}\.js$/);
    },
  );
});

const fileOf = (name: string): string => manifest[name]?.file ?? '';

/** What the browser fetches before any of it runs. */
function scriptsBehind(name: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(name)) return found;
  found.add(name);
  for (const next of manifest[name]?.imports ?? []) scriptsBehind(next, found);
  return found;
}
