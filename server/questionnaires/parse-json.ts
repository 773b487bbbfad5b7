import type { DefinitionProblemCode } from '../../survey-definitions/language/definition-problem.ts';
import type { Problem } from '../../survey-definitions/language/problem.ts';

export type ParsedJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: Problem };

/**
 * `JSON.parse` for documents that people write: says line and column of a mistake, which V8 often does not, and refuses a key that stands
 * twice in one object, of which V8 silently keeps the last. A byte order mark is passed over.
 */
export function parseJson(written: string): ParsedJson {
  const text = written.replace(/^\uFEFF/, '');
  const mistake = findMistake(text);
  if (mistake)
    return { ok: false, problem: { path: '', code: mistake.code, details: placeOf(text, mistake.position) } };
  return { ok: true, value: JSON.parse(text) };
}

type Mistake = { readonly position: number; readonly code: DefinitionProblemCode };

const TOKEN =
  /[ \t\n\r]+|[\{\}\[\],:]|"(?:[^"\\[\p{Cc}--[\u007f-\u009f]]]|\\(?:["\\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+\-]?\d+)?|true|false|null/vy;

/** What may come next; `end` closes the innermost object or list. */
type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

/** One pass over the tokens with a stack of what is open: an object with its keys, or a list. */
function findMistake(text: string): Mistake | undefined {
  const open: (Set<string> | 'list')[] = [];
  let expected: Expected = 'value';
  TOKEN.lastIndex = 0;
  for (let position = 0; position < text.length; position = TOKEN.lastIndex) {
    TOKEN.lastIndex = position;
    const token = TOKEN.exec(text)?.[0];
    if (token === undefined) return { position, code: 'not-json' };
    if (/^\s/.test(token)) continue;
    const next = step(token, expected, open);
    if (next === 'mistake') return { position, code: 'not-json' };
    if (next === 'duplicate') return { position, code: 'duplicate-key' };
    expected = next;
  }
  return expected === 'nothing' ? undefined : { position: text.length, code: 'not-json' };
}

function step(token: string, expected: Expected, open: (Set<string> | 'list')[]): Expected | 'mistake' | 'duplicate' {
  const inside = open.at(-1);
  if (token === '}' || token === ']') return close(token, expected, open);
  if (token === ':') return expected === 'colon' ? 'value' : 'mistake';
  if (token === ',') return expected === 'comma-or-end' ? (inside === 'list' ? 'value' : 'key') : 'mistake';
  if (expected === 'key' || expected === 'key-or-end') {
    if (!token.startsWith('"') || inside === undefined || inside === 'list') return 'mistake';
    const key = String(JSON.parse(token));
    if (inside.has(key)) return 'duplicate';
    inside.add(key);
    return 'colon';
  }
  if (expected !== 'value' && expected !== 'value-or-end') return 'mistake';
  if (token === '{' || token === '[') {
    open.push(token === '{' ? new Set() : 'list');
    return token === '{' ? 'key-or-end' : 'value-or-end';
  }
  return after(open);
}

function close(token: string, expected: Expected, open: (Set<string> | 'list')[]): Expected | 'mistake' {
  const isList = open.at(-1) === 'list';
  const mayEnd = expected === 'comma-or-end' || expected === (isList ? 'value-or-end' : 'key-or-end');
  if (!mayEnd || isList !== (token === ']')) return 'mistake';
  open.pop();
  return after(open);
}

const after = (open: readonly unknown[]): Expected => (open.length === 0 ? 'nothing' : 'comma-or-end');

function placeOf(text: string, position: number): { line: number; column: number } {
  const before = text.slice(0, position).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
