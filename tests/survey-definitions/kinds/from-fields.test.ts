import { describe, expect, it } from 'vitest';
import { answersFromForm, fieldValues } from '../../../survey-definitions/answering/from-form.ts';
import type { Answer } from '../../../survey-definitions/language/answer.ts';
import type { Item } from '../../../survey-definitions/kinds/kinds.ts';
import { questionnaireWith } from '../small-definition.ts';

const rating: Item = { name: 'q', kind: 'rating', scale: 'satisfaction', missing: ['noOpinion'] };
const single: Item = { name: 'q', kind: 'single', options: [{ code: 'a' }, { code: 'b' }], other: true };
const multiple: Item = { name: 'q', kind: 'multiple', options: [{ code: 'a' }, { code: 'b' }] };
const number: Item = { name: 'q', kind: 'number', missing: ['notApplicable'] };
const text: Item = { name: 'q', kind: 'long-text' };
const date: Item = { name: 'q', kind: 'date' };

const read = (item: Item, values: readonly string[]): Answer | undefined =>
  answersFromForm(questionnaireWith([item]), (field) => (field === 'q' ? values : []))['q'];

describe('the fields of a form', () => {
  it.each<[Item, readonly string[], Answer | undefined]>([
    [rating, [], undefined],
    [rating, [''], undefined],
    [rating, ['4'], 4],
    [rating, ['noOpinion'], { missing: 'noOpinion' }],
    [rating, ['notApplicable'], { missing: 'notApplicable' }],
    [rating, ['four'], 'four'],
    [rating, ['4e0'], '4e0'],
    [single, [''], undefined],
    [single, ['a'], 'a'],
    [single, ['other'], 'other'],
    [single, ['noOpinion'], { missing: 'noOpinion' }],
    [multiple, [], undefined],
    [multiple, [''], undefined],
    [multiple, ['', 'b', 'a'], ['b', 'a']],
    [number, ['  '], undefined],
    [number, ['1234'], 1234],
    [number, ['1 234,5'], 1234.5],
    [number, ['1\u202f234'], 1234],
    [number, ['\u22125'], -5],
    [number, ['-0.25'], -0.25],
    [number, ['1,234.5'], '1,234.5'],
    [number, ['1e9'], '1e9'],
    [number, ['12 people'], '12 people'],
    [number, ['', 'notApplicable'], { missing: 'notApplicable' }],
    [number, ['7', 'notApplicable'], 7],
    [text, [' \r\n '], undefined],
    [text, ['one\r\ntwo'], 'one\ntwo'],
    [text, ['e\u0301'], '\u00e9'],
    [date, [''], undefined],
    [date, [' 2026-11-22 '], '2026-11-22'],
    [date, ['tomorrow'], 'tomorrow'],
  ])('%j: %j', (item, values, answer) => {
    expect(read(item, values)).toEqual(answer);
  });

  it("include the words beside 'other'", () => {
    const fields: Readonly<Record<string, string>> = { q: 'other', q_other: 'by boat', token: 'x' };
    const answers = answersFromForm(questionnaireWith([single]), (field) => {
      const value = fields[field];
      return value === undefined ? [] : [value];
    });
    expect({ ...answers }).toEqual({ q: 'other', q_other: 'by boat' });
  });

  it.each<[Item, Answer]>([
    [rating, 4],
    [rating, { missing: 'noOpinion' }],
    [single, 'b'],
    [multiple, ['a', 'b']],
    [number, -2],
    [text, 'one\ntwo'],
    [date, '2026-11-22'],
  ])('carry an answer unchanged: %j %j', (item, answer) => {
    expect(read(item, fieldValues(answer))).toEqual(answer);
  });

  it('carry nothing for a blank', () => {
    expect(fieldValues(undefined)).toEqual([]);
  });
});
