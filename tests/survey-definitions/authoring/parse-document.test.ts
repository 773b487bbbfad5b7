import { describe, expect, it } from 'vitest';
import { parseDefinition, parseTexts } from '../../../survey-definitions/authoring/parse-document.ts';

const minimal = {
  name: 'small',
  version: 1,
  occasion: 'session',
  languages: ['en'],
  minutes: 5,
  scales: { satisfaction: { codes: [5, 1], satisfied: [5], dissatisfied: [1] } },
  sections: [{ name: 'only', items: [{ name: 'a', kind: 'rating', scale: 'satisfaction' }] }],
};

const withItem = (item: unknown) => ({ ...minimal, sections: [{ name: 'only', items: [item] }] });
const withCondition = (when: unknown) => withItem({ name: 'a', kind: 'date', when });

const problemsOf = (document: unknown) => {
  const parsed = parseDefinition(document, 'small/definition.json');
  if (parsed.ok) return [];
  return parsed.problems.map(({ file, path, code }) => {
    expect(file).toBe('small/definition.json');
    return `${path} ${code}`.trim();
  });
};

const ITEM = 'sections.0.items.0';

describe('a structure', () => {
  it('of the right shape is taken as it is', () => {
    expect(parseDefinition(minimal, 'f')).toEqual({ ok: true, value: minimal });
  });

  it.each<[string, unknown]>([
    ['wrong-type', null],
    ['wrong-type', []],
    ['wrong-type', 'definition'],
    ['tittle unknown-key', { ...minimal, tittle: 'x' }],
    ['sections missing-key', { ...minimal, sections: undefined }],
    ['version wrong-type', { ...minimal, version: '1' }],
    ['version too-small', { ...minimal, version: 0 }],
    ['minutes too-large', { ...minimal, minutes: 1_000 }],
    ['occasion not-allowed', { ...minimal, occasion: 'party' }],
    ['name malformed', { ...minimal, name: 'Small Definition' }],
    ['languages.0 malformed', { ...minimal, languages: ['English'] }],
    ['scales.Satisfaction malformed', { ...minimal, scales: { Satisfaction: minimal.scales.satisfaction } }],
    [
      'scales.satisfaction.satisfied too-small',
      { ...minimal, scales: { satisfaction: { codes: [1], satisfied: [], dissatisfied: [1] } } },
    ],
    [`${ITEM}.kind missing-key`, withItem({ name: 'a', options: [], revision: 1, required: true })],
    [`${ITEM}.kind not-allowed`, withItem({ name: 'a', kind: 'ranking' })],
    [`${ITEM} no-alternative`, withItem('a')],
    [`${ITEM}.scale missing-key`, withItem({ name: 'a', kind: 'rating' })],
    [`${ITEM}.feed unknown-key`, withItem({ name: 'a', kind: 'rating', scale: 's', feed: 'SO1' })],
    [`${ITEM}.atMost unknown-key`, withItem({ name: 'a', kind: 'single', options: [], atMost: 2 })],
    [`${ITEM}.name malformed`, withItem({ name: 'q_1', kind: 'date' })],
    [`${ITEM}.name reserved`, withItem({ name: 'constructor', kind: 'date' })],
    [`${ITEM}.options.0.code reserved`, withItem({ name: 'a', kind: 'single', options: [{ code: 'other' }] })],
    [`${ITEM}.options.0.code reserved`, withItem({ name: 'a', kind: 'single', options: [{ code: 'notApplicable' }] })],
    [`${ITEM}.options.0.code malformed`, withItem({ name: 'a', kind: 'multiple', options: [{ code: 'on-site' }] })],
    [`${ITEM}.rows.1 reserved`, withItem({ name: 'a', kind: 'grid', scale: 's', rows: ['x', 'skipped'] })],
    [`${ITEM}.missing.0 not-allowed`, withItem({ name: 'a', kind: 'rating', scale: 's', missing: ['refused'] })],
    [`${ITEM}.earliest malformed`, withItem({ name: 'a', kind: 'date', earliest: '2026-02-30' })],
    [`${ITEM}.decimals too-large`, withItem({ name: 'a', kind: 'number', decimals: 9 })],
    [`${ITEM}.items.0.kind not-allowed`, withItem({ name: 'b', over: ['x'], items: [{ name: 'a', kind: 'x' }] })],
    [`${ITEM}.over.0 malformed`, withItem({ name: 'b', over: ['x y'], items: [{ name: 'a', kind: 'date' }] })],
    [`${ITEM}.when no-alternative`, withCondition({ equals: ['a', 'b'] })],
    [`${ITEM}.when no-alternative`, withCondition('a = b')],
    [`${ITEM}.when.is.0 malformed`, withCondition({ is: ['a.b', 'c'] })],
    [`${ITEM}.when.is.1 no-alternative`, withCondition({ is: ['a', true] })],
    [`${ITEM}.when.atLeast.1 wrong-type`, withCondition({ atLeast: ['a', '5'] })],
    [`${ITEM}.when.all.1.not no-alternative`, withCondition({ all: [{ answered: 'a' }, { not: {} }] })],
    [`${ITEM}.when no-alternative`, withCondition({ answered: 'a', includes: ['a', 'b'] })],
  ])('%s', (problem, document) => {
    expect(problemsOf(document)).toEqual([problem]);
  });

  it('gives all its problems at once', () => {
    expect(problemsOf({ ...minimal, version: 0, occasion: 'party', extra: 1 })).toEqual([
      'version too-small',
      'occasion not-allowed',
      'extra unknown-key',
    ]);
  });

  it('never carries prose: details are numbers and words of the document', () => {
    const parsed = parseDefinition({ ...minimal, occasion: 'party', minutes: 0 }, 'f');
    expect(parsed).toEqual({
      ok: false,
      problems: [
        { file: 'f', path: 'occasion', code: 'not-allowed', details: { allowed: 'wave, session, activity' } },
        { file: 'f', path: 'minutes', code: 'too-small', details: { minimum: 1 } },
      ],
    });
  });

  it('that hides keys from a schema is refused', () => {
    expect(problemsOf(JSON.parse('{"name":"small","__proto__":{"version":1}}'))).toEqual(['__proto__ unknown-key']);
  });

  it('that nests without end is refused before it is read', () => {
    let deep: unknown = 'bottom';
    for (let depth = 0; depth < 50_000; depth += 1) deep = { not: deep };
    expect(problemsOf(withCondition(deep))).toEqual([expect.stringMatching(/ too-deep$/)]);
  });
});

describe('the words', () => {
  it.each<[string, unknown]>([
    ['wrong-type', 'words'],
    ['title wrong-type', { title: 5 }],
    ['title malformed', { title: ' ' }],
    ['items.a.lable unknown-key', { items: { a: { lable: 'x' } } }],
    ['items.A malformed', { items: { A: { label: 'x' } } }],
    ['items.a.options.other reserved', { items: { a: { options: { other: 'x' } } } }],
    ['items.constructor reserved', { items: { constructor: { label: 'x' } } }],
  ])('%s', (problem, document) => {
    const parsed = parseTexts(document, 'f');
    expect(parsed.ok ? [] : parsed.problems.map(({ path, code }) => `${path} ${code}`.trim())).toEqual([problem]);
  });

  it('may be incomplete: a body can have the rest', () => {
    expect(parseTexts({ items: { a: { hint: 'x' } } }, 'f')).toEqual({
      ok: true,
      value: { items: { a: { hint: 'x' } } },
    });
  });
});
