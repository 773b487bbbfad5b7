import { describe, expect, it } from 'vitest';
import { codeOf, sourceFiles } from './source-files.ts';

const files = ['survey-definitions', 'server', 'migrations'].flatMap(sourceFiles);

/** The machine's clocks, timers and dice, called or handed on as values. A `new Date(…)` of something reads no clock. */
const reads =
  /\bperformance\b|\bset(?:Timeout|Interval|Immediate)\b|\bnode:timers\b|\bhrtime\b|\bAbortSignal\.timeout\b|\bMath\.random\b|\bDate\.now\b|\bnew Date\b(?!\(\s*[^\s)])|(?<!new )\bDate\(/;

const scheduler = 'server/platform/time/scheduler.ts';

describe('time and chance', () => {
  it('are read where the scheduler is made, and nowhere else', () => {
    const reading = files.filter(({ text }) => reads.test(codeOf(text)));
    expect(reading.map(({ path }) => path)).toEqual([scheduler]);
  });

  it('of this machine are taken by what starts a process alone: everybody else is handed some', () => {
    const starting = /^server\/(?:app\/start-platform\.ts|app\/commands\/.*|.*-worker\.ts)$/;
    const taking = files.filter(
      ({ path, text }) => path !== scheduler && /\bsystemScheduler\b/.test(codeOf(text)) && !starting.test(path),
    );
    expect(taking.map(({ path }) => path)).toEqual([]);
  });

  it('of keys: unpredictable bytes come from the start of a process, but for a key and salts that are made before or beside it', () => {
    const drawing = files.filter((file) =>
      /\b(?:random(?:Bytes|UUID|Int|Fill)|getRandomValues)\b/.test(cryptoImports(file.text)),
    );
    expect(drawing.map(({ path }) => path).toSorted()).toEqual([
      'server/access/staff/password-hash.ts',
      'server/app/commands/create-administrator-command.ts',
      'server/app/commands/import-history-command.ts',
      'server/app/start-platform.ts',
      'server/platform/settings/secret-key.ts',
    ]);
  });

  it.each([
    'const { random = Math.random } = options;',
    'await new Promise((resolve) => setTimeout(resolve, 5));',
    "import { setImmediate as tick } from 'node:timers/promises';",
    'const clock = () => performance.now();',
    'const at = new Date();',
    'const at = new Date;',
    'const at = Date();',
    'const later = Date.now;',
    'fetch(url, { signal: AbortSignal.timeout(5) })',
  ])('are found in %s', (code) => expect(reads.test(codeOf(code))).toBe(true));

  it.each([
    'const at = new Date(row.at);',
    "// in setTimeout's place",
    "const words = 'performance indicator';",
    '/** Math.random */',
  ])('are not found in %s', (code) => expect(reads.test(codeOf(code))).toBe(false));
});

const cryptoImports = (text: string): string =>
  [...text.matchAll(/^import [^;]*? from 'node:crypto';$/gm), ...text.matchAll(/\bcrypto\.\w+/g)].join('\n');
