import { describe, expect, it } from 'vitest';
import { joinOf } from '../../../survey-definitions/disclosure/grouping.ts';
import { answersInPrint } from '../../../survey-definitions/disclosure/moves-in-print.ts';
import { fewestToldApart } from '../../../survey-definitions/disclosure/structural-audit.ts';
import type { VariableTally } from '../../../survey-definitions/results/tally.ts';

describe('the lines of a year', () => {
  const groups = ['a', 'b', 'c', 'd', 'e'];

  it('are the finest that join those of all its sessions', () => {
    expect(
      joinOf(groups, [
        [['a'], ['b', 'c'], ['d'], ['e']],
        [['a'], ['b'], ['c', 'd']],
      ]),
    ).toEqual([['a'], ['b', 'c', 'd'], ['e']]);
  });

  it('are one where one session has only one', () => {
    expect(joinOf(groups, [[['a', 'b', 'c', 'd', 'e']], [['a'], ['b', 'c'], ['d', 'e']]])).toEqual([groups]);
  });
});

describe('two breakdowns beside each other', () => {
  const units = (counts: Readonly<Record<string, number>>) =>
    Object.entries(counts).flatMap(([cell, count]) => Array.from({ length: count }, () => [cell[0], cell[1]] as const));
  const [rows, columns] = [
    [['A'], ['B'], ['C']],
    [['x'], ['y']],
  ];

  it.each([
    ['nested: every line of one is made of lines of the other', { Ax: 20, Bx: 15, Cy: 12 }, 12],
    ['nearly nested: three of B answered as C did', { Ax: 20, Bx: 15, By: 3, Cy: 12 }, 3],
    ['nearly nested on both sides: sums that differ by two and three', { Ax: 20, Bx: 15, By: 3, Cy: 12, Cx: 2 }, 5],
    ['crossed', { Ax: 20, Ay: 11, Bx: 14, By: 13, Cx: 9, Cy: 8 }, 17],
  ])('%s', (_, counts: Readonly<Record<string, number>>, expected) => {
    expect(fewestToldApart(units(counts), rows, columns)).toBe(expected);
  });
});

describe('answers that stand in print', () => {
  const lines = { lines: [['a'], ['b']], groupOf: (unit: string) => unit[0] };
  const tallyOf = (...units: readonly string[]): VariableTally =>
    new Map(units.map((unit) => [unit.slice(0, 2), new Map([[unit.slice(2), 1]])]));
  const first = tallyOf(...'a0 a1 a2 a3 a4 a5 b0 b1 b2 b3 b4 b5'.split(' ').map((unit) => `${unit}5`));
  const changed = (...units: readonly string[]): VariableTally => new Map([...first, ...tallyOf(...units)]);
  const inPrint = (printed: readonly VariableTally[], today: VariableTally) =>
    answersInPrint(printed, today, { one: lines }, 5);

  it('are those of today where nothing was printed yet, or nothing moved', () => {
    expect(inPrint([], changed('a02'))).toEqual(changed('a02'));
    expect(inPrint([first], new Map(first))).toEqual(first);
  });

  it.each([
    ['four of a line changed', ['a02', 'a12', 'a22', 'a32'], false],
    ['five of a line changed', ['a02', 'a12', 'a22', 'a32', 'a42'], true],
    ['five added', ['b65', 'b75', 'b85', 'b95', 'bA5'], true],
    ['six, but one of them in another line', ['a02', 'a12', 'a22', 'a32', 'a42', 'b02'], false],
  ])('%s', (_, units, moves) => {
    expect(inPrint([first], changed(...units)) === first).toBe(!moves);
  });

  it('count those that are taken out', () => {
    const without = (count: number) => new Map([...first].slice(count));
    expect([inPrint([first], without(4)).size, inPrint([first], without(5)).size]).toEqual([12, 7]);
  });

  it('are held against every report, not only the last', () => {
    const second = changed('a02', 'a12', 'a22', 'a32', 'a42');
    const nearlyBack = changed('a02');
    expect(inPrint([first, second], nearlyBack)).toBe(second);
    expect(inPrint([first, second], new Map(first))).toEqual(first);
  });
});
