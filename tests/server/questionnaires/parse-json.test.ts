import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../../server/questionnaires/parse-json.ts';

describe('a document', () => {
  it.each<[string, string, number, number]>([
    ['', 'not-json', 1, 1],
    ['{"a":1,\n "b": }', 'not-json', 2, 7],
    ['{"a": 1,}', 'not-json', 1, 9],
    ['[1 2]', 'not-json', 1, 4],
    ['[1,\n2,\n', 'not-json', 3, 1],
    ['{"a" 1}', 'not-json', 1, 6],
    ['{a: 1}', 'not-json', 1, 2],
    ["{'a': 1}", 'not-json', 1, 2],
    ['{"a": [1}', 'not-json', 1, 9],
    ['{} {}', 'not-json', 1, 4],
    ['{"a": "line\nbreak"}', 'not-json', 1, 7],
    ['// a comment\n{}', 'not-json', 1, 1],
    ['{"a": 1, "b": 2,\n "a": 3}', 'duplicate-key', 2, 2],
    ['{"a": 1, "\\u0061": 3}', 'duplicate-key', 1, 10],
  ])('%j has a mistake: %s at line %d, column %d', (text, code, line, column) => {
    expect(parseJson(text)).toEqual({ ok: false, problem: { path: '', code, details: { line, column } } });
  });

  it('may have the same key in different objects, and a byte order mark', () => {
    expect(parseJson('\uFEFF[{"a": 1}, {"a": {"a": null}}]')).toEqual({
      ok: true,
      value: [{ a: 1 }, { a: { a: null } }],
    });
  });

  it('that JSON.parse takes is taken, however it is laid out', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(undefined, 2, '\t'), (text, indent) => {
        const value: unknown = JSON.parse(text);
        expect(parseJson(JSON.stringify(value, undefined, indent))).toEqual({ ok: true, value });
      }),
    );
  });

  it('that JSON.parse refuses is refused', () => {
    const fragment = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ':',
      ',',
      '"a"',
      '"',
      '1',
      '-',
      '0.5',
      'true',
      'nul',
      ' ',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(fragment, { maxLength: 12 }), (fragments) => {
        const text = fragments.join('');
        const parsed = parseJson(text);
        if (parsed.ok) expect(parsed.value).toEqual(JSON.parse(text));
        else if (parsed.problem.code === 'not-json') expect(() => JSON.parse(text)).toThrow(SyntaxError);
      }),
      { numRuns: 3_000 },
    );
  });
});
