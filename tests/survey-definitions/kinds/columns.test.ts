import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../survey-definitions/language/answer.ts';
import { inFiles } from '../../../survey-definitions/kinds/kinds.ts';
import type { Item } from '../../../survey-definitions/kinds/kinds.ts';
import { questionnaireWith, session } from '../small-definition.ts';

const single: Item = { name: 'q', kind: 'single', options: [{ code: 'a' }], other: true };
const multiple: Item = { name: 'q', kind: 'multiple', options: [{ code: 'a' }, { code: 'b' }], other: true };
const grid: Item = { name: 'q', kind: 'grid', scale: 'satisfaction', rows: { occasion: 'agendaItems' } };
const rating: Item = { name: 'q', kind: 'rating', scale: 'satisfaction' };

const columnsOf = (item: Item): readonly string[] =>
  [...questionnaireWith([item], session).variables.values()].flatMap((variable) =>
    inFiles(variable)
      .columns(variable)
      .map((column) => column.name),
  );

describe('the columns of an item', () => {
  it.each<[Item, readonly string[]]>([
    [rating, ['q']],
    [grid, ['q_A1', 'q_A2']],
    [single, ['q', 'q_other']],
    [multiple, ['q_a', 'q_b', 'q_other_chosen', 'q_other']],
    [{ name: 'q', kind: 'number' }, ['q']],
    [{ name: 'q', kind: 'short-text' }, ['q']],
    [{ name: 'q', kind: 'long-text' }, ['q']],
    [{ name: 'q', kind: 'date' }, ['q']],
  ])('%j', (item, columns) => {
    expect(columnsOf(item)).toEqual(columns);
  });

  it.each<[Item, Answer, readonly (string | number | undefined)[], readonly string[]]>([
    [rating, 4, [4], ['4']],
    [{ ...rating, missing: ['noOpinion'] }, { missing: 'noOpinion' }, [undefined], ['noOpinion']],
    [{ name: 'q', kind: 'single', options: [{ code: 'a' }, { code: 'b' }] }, 'a', ['a'], ['a']],
    [multiple, ['b', 'other'], [0, 1, 1], ['b', 'other']],
    [{ name: 'q', kind: 'number' }, 12, [12], []],
    [
      { name: 'q', kind: 'number', missing: ['notApplicable'] },
      { missing: 'notApplicable' },
      [undefined],
      ['notApplicable'],
    ],
    [{ name: 'q', kind: 'short-text' }, 'words', ['words'], []],
    [{ name: 'q', kind: 'date' }, '2026-11-22', ['2026-11-22'], []],
  ])('%j answered %j: cells %j, tallied %j', (item, answer, cells, tallied) => {
    const variable = questionnaireWith([item]).variables.get('q');
    if (!variable) throw new Error('the item has no variable of its own');
    const kind = inFiles(variable);
    expect(kind.columns(variable).map((column) => kind.cell(column, answer))).toEqual(cells);
    expect(kind.tallied(answer)).toEqual(tallied);
  });
});
