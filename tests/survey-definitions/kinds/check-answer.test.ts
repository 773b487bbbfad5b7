import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../../../survey-definitions/answering/check-answers.ts';
import type { Item } from '../../../survey-definitions/kinds/kinds.ts';
import { questionnaireWith, session } from '../small-definition.ts';

const rating: Item = { name: 'q', kind: 'rating', scale: 'satisfaction', missing: ['noOpinion'] };
const grid: Item = { name: 'q', kind: 'grid', scale: 'satisfaction', rows: { occasion: 'agendaItems' } };
const single: Item = { name: 'q', kind: 'single', options: [{ code: 'a' }, { code: 'b' }], missing: ['notApplicable'] };
const withOther: Item = { name: 'q', kind: 'single', options: [{ code: 'a' }], other: true };
const register: Item = { name: 'q', kind: 'single', options: { register: 'members' } };
const multiple: Item = {
  name: 'q',
  kind: 'multiple',
  options: [{ code: 'a' }, { code: 'b' }, { code: 'c' }, { code: 'none', exclusive: true }],
  other: true,
  atMost: 2,
};
const number: Item = { name: 'q', kind: 'number', minimum: 0, maximum: 100, missing: ['notApplicable'] };
const decimal: Item = { name: 'q', kind: 'number', decimals: 2 };
const short: Item = { name: 'q', kind: 'short-text', maximumLength: 5 };
const long: Item = { name: 'q', kind: 'long-text' };
const date: Item = { name: 'q', kind: 'date', earliest: '2026-01-01', latest: '2026-12-31' };

const findings = (item: Item, value: unknown, variable = 'q') => {
  const answers = JSON.parse(JSON.stringify({ [variable]: value }));
  return checkAnswers(questionnaireWith([item], session), answers, 'submission').map(({ code }) => code);
};

describe('an answer is accepted', () => {
  it.each<[string, Item, unknown, string?]>([
    ['rating', rating, 5],
    ['rating', rating, 1],
    ['rating', rating, { missing: 'noOpinion' }],
    ['grid', grid, 3, 'q_A1'],
    ['single', single, 'a'],
    ['single', single, { missing: 'notApplicable' }],
    ['single with other', withOther, 'other'],
    ['register', register, 'FR'],
    ['multiple', multiple, ['a']],
    ['multiple', multiple, ['b', 'other']],
    ['multiple', multiple, ['none']],
    ['number', number, 0],
    ['number', number, 100],
    ['number', number, { missing: 'notApplicable' }],
    ['number', decimal, -1.25],
    ['number', decimal, 0.07],
    ['short-text', short, 'héllo'],
    ['short-text', short, '😀😀😀😀😀'],
    ['long-text', long, 'x'.repeat(4_000)],
    ['long-text', long, 'two\nlines'],
    ['date', date, '2026-02-28'],
    ['date', date, '2026-01-01'],
    ['date', date, '2026-12-31'],
  ])('%s %j %j', (_kind, item, value, variable) => {
    expect(findings(item, value, variable)).toEqual([]);
  });
});

describe('an answer is refused', () => {
  it.each<[Item, unknown, string, string?]>([
    [rating, 6, 'not-on-scale'],
    [rating, 4.5, 'not-on-scale'],
    [rating, '5', 'not-on-scale'],
    [rating, null, 'not-on-scale'],
    [rating, [5], 'not-on-scale'],
    [rating, {}, 'not-on-scale'],
    [rating, { missing: 'notApplicable' }, 'missing-not-offered'],
    [rating, { missing: 'noOpinion', value: 5 }, 'missing-not-offered'],
    [rating, { missing: 'skipped' }, 'missing-not-offered'],
    [grid, 0, 'not-on-scale', 'q_A2'],
    [grid, { missing: 'noOpinion' }, 'missing-not-offered', 'q_A2'],
    [grid, 5, 'unknown-variable', 'q_A3'],
    [grid, 5, 'unknown-variable', 'q'],
    [single, 'c', 'not-an-option'],
    [single, 'other', 'not-an-option'],
    [single, 1, 'not-an-option'],
    [single, ['a'], 'not-an-option'],
    [single, { missing: 'noOpinion' }, 'missing-not-offered'],
    [register, 'France', 'not-an-option'],
    [multiple, 'a', 'not-an-option'],
    [multiple, [], 'not-an-option'],
    [multiple, ['d'], 'not-an-option'],
    [multiple, [1], 'not-an-option'],
    [multiple, ['a', 'a'], 'repeated-option'],
    [multiple, Array.from({ length: 10_000 }, () => 'a'), 'repeated-option'],
    [multiple, ['a', 'none'], 'exclusive-option'],
    [multiple, ['a', 'b', 'c'], 'too-many-options'],
    [multiple, { missing: 'noOpinion' }, 'not-an-option'],
    [number, 'many', 'not-a-number'],
    [number, null, 'not-a-number'],
    [number, 1.5, 'too-many-decimals'],
    [number, -1, 'too-small'],
    [number, 101, 'too-large'],
    [number, { missing: 'noOpinion' }, 'missing-not-offered'],
    [decimal, 0.001, 'too-many-decimals'],
    [short, 'longer', 'too-long'],
    [short, '😀😀😀😀😀😀', 'too-long'],
    [short, ' ', 'not-text'],
    [short, 'a\u0000b', 'not-text'],
    [short, 5, 'not-text'],
    [long, 'x'.repeat(4_001), 'too-long'],
    [date, '2026-02-30', 'not-a-date'],
    [date, '30/11/2026', 'not-a-date'],
    [date, 20260101, 'not-a-date'],
    [date, '2025-12-31', 'too-early'],
    [date, '2027-01-01', 'too-late'],
  ])('%j %j: %s', (item, value, code, variable) => {
    expect(findings(item, value, variable)).toEqual([code]);
  });

  it("when the words beside 'other' are too long, and only while 'other' is chosen", () => {
    const questionnaire = questionnaireWith([withOther]);
    const words = 'x'.repeat(201);
    expect(checkAnswers(questionnaire, { q: 'other', q_other: words }, 'draft')).toEqual([
      { variable: 'q_other', code: 'too-long', details: { maximumLength: 200, length: 201 } },
    ]);
    expect(checkAnswers(questionnaire, { q: 'a', q_other: words }, 'draft')).toEqual([]);
  });
});
