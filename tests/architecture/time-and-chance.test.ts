import { describe, expect, it } from 'vitest';
import { codeOf, sourceFiles } from './source-files.ts';

const files = ['survey-definitions', 'server', 'migrations'].flatMap(sourceFiles);

/**
 * The machine's clocks, timers and dice, called or handed on as values; so are `Math` and `Date` under another name, or taken apart. A
 * `new Date(…)` of something reads no clock.
 */
const reads =
  /\bperformance\b|\bset(?:Timeout|Interval|Immediate)\b|\bnode:timers\b|\bhrtime\b|\bAbortSignal\.timeout\b|\bMath\b(?!\.(?!random\b))|=\s*Date\b(?![.(])|\bDate\.now\b|\bnew Date\b(?!\(\s*[^\s)])|(?<!new )\bDate\(/;

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
    const drawing = files.filter(({ text }) => drawsKeys(text));
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
    'const { random } = Math;',
    'const { now } = Date;',
    'const dice = Math;',
    'fetch(url, { signal: AbortSignal.timeout(5) })',
  ])('are found in %s', (code) => expect(reads.test(codeOf(code))).toBe(true));

  it.each([
    'const at = new Date(row.at);',
    "// in setTimeout's place",
    "const words = 'performance indicator';",
    '/** Math.random */',
    'const widest = Math.max(...widths);',
    'const at = Date.parse(row.at);',
    'const at: Date | null = null;',
  ])('are not found in %s', (code) => expect(reads.test(codeOf(code))).toBe(false));

  it.each([
    "import { randomBytes } from 'node:crypto';",
    "import { randomBytes } from 'crypto';",
    "import {\n  createHash,\n  randomInt as dice,\n} from 'node:crypto';",
    "import { createHash } from 'crypto';",
    "import nodeCrypto from 'node:crypto';\nnodeCrypto.randomUUID();",
    "import * as c from 'node:crypto';",
    "import { default as c } from 'node:crypto';",
    "import { webcrypto } from 'node:crypto';",
    "export * from 'node:crypto';",
    "const c = await import('node:crypto');",
    'const id = crypto.randomUUID();',
    'const { randomUUID } = crypto;',
    'const { randomUUID } = globalThis.crypto;',
  ])('of keys are found in %j', (code) => expect(drawsKeys(code)).toBe(true));

  it.each(["import { createHash, timingSafeEqual } from 'node:crypto';", "import type { Hash } from 'node:crypto';"])(
    'of keys are not found in %s',
    (code) => expect(drawsKeys(code)).toBe(false),
  );
});

/** Whether it draws unpredictable bytes, or takes all of `node:crypto` at once, so that nobody sees what it takes. */
function drawsKeys(text: string): boolean {
  const imports = text.match(/^(?:import|export) [^;]*?'(?:node:)?crypto'|\bimport\(\s*'(?:node:)?crypto'/gm) ?? [];
  const uses = text.match(/\bcrypto\.\w+|=\s*(?:globalThis\.)?crypto\b/g) ?? [];
  const isNamed = (one: string): boolean => /^import (?:type )?\{[^}]*\} from 'node:crypto'$/.test(one);
  const draws = /\b(?:random\w+|getRandomValues|generateKey\w*|webcrypto|default)\b|^=/;
  return imports.some((one) => !isNamed(one)) || [...imports, ...uses].some((one) => draws.test(one));
}
