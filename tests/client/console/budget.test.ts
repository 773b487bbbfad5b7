import { globSync, readFileSync } from 'node:fs';
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
  it('weighs 130,000 bytes by gzip at most before the first screen is there', () => {
    const first = [...scriptsBehind(entry)].map((name) => readFileSync(new URL(fileOf(name), build)));
    const bytes = first.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).byteLength, 0);
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThanOrEqual(130_000);
  });

  it('fetches every other view when its screen is opened', () => {
    const views = globSync('client/console/{plan,register,wave,scorecard,administration}/**/*-view.tsx');
    expect(views.length).toBeGreaterThan(15);
    expect(views.filter((name) => scriptsBehind(entry).has(name))).toEqual([]);
    const late = views.filter((name) => manifest[entry]?.dynamicImports?.includes(name) === true);
    expect(late.length).toBeGreaterThan(15);
    for (const name of late) expect(fileOf(name)).toMatch(/^assets\/part-.+-[\w-]{8}\.js$/);
  });
});

const fileOf = (name: string): string => manifest[name]?.file ?? '';

/** What the browser fetches before any of it runs. */
function scriptsBehind(name: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(name)) return found;
  found.add(name);
  for (const next of manifest[name]?.imports ?? []) scriptsBehind(next, found);
  return found;
}
