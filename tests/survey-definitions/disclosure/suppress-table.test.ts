import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suppressTable, type SuppressionOptions } from '../../../survey-definitions/disclosure/suppress-table.ts';
import type { CountTable, SuppressedTable } from '../../../survey-definitions/disclosure/table.ts';

const columns = ['satisfied', 'neutral', 'dissatisfied', 'noOpinion'];
const strict: SuppressionOptions = { threshold: 5, missing: ['noOpinion'] };

const tableOf = (counts: Readonly<Record<string, readonly number[]>>): CountTable => ({
  rows: Object.keys(counts),
  columns,
  counts: Object.values(counts),
});

const withheldIn = ({ rows }: SuppressedTable): Readonly<Record<string, string>> =>
  Object.fromEntries(rows.flatMap(({ row, withheld }) => (withheld === null ? [] : [[row, withheld]])));

/** Plenty of every answer, so that any second row protects the first. */
const plenty = { EUR: [20, 9, 8, 2], AP: [12, 7, 6, 1], AMS: [12, 8, 9, 0] };

describe('a table of regions', () => {
  it('is shown whole where every region has 5 valid answers', () => {
    const table = tableOf({ ...plenty, MENA: [3, 1, 1, 4] });
    expect(suppressTable(table, strict)).toEqual({
      columns,
      rows: table.rows.map((row, index) => {
        const counts = table.counts[index] ?? [];
        return { row, withheld: null, counts, total: counts.reduce((sum, count) => sum + count, 0) };
      }),
      columnTotals: [47, 25, 24, 7],
      total: 103,
    });
  });

  it('withholds a region of 4 valid answers and, as the total is printed, the smallest that protects it', () => {
    const withheld = withheldIn(suppressTable(tableOf({ ...plenty, MENA: [3, 1, 0, 4] }), strict));
    expect(withheld).toEqual({ MENA: 'primary', AP: 'complementary' });
  });

  it('leaves nothing of a withheld region but its name and the reason', () => {
    const { rows } = suppressTable(tableOf({ ...plenty, MENA: [3, 1, 0, 4] }), strict);
    expect(rows.find(({ row }) => row === 'MENA')).toEqual({ row: 'MENA', withheld: 'primary' });
  });

  it('withholds a region of fewer than 10 who all said the same, without saying so', () => {
    const withheld = withheldIn(suppressTable(tableOf({ ...plenty, MENA: [9, 0, 0, 3] }), strict));
    expect(withheld).toMatchObject({ MENA: 'primary' });
    expect(withheldIn(suppressTable(tableOf({ ...plenty, MENA: [10, 0, 0, 3] }), strict))).toEqual({});
  });

  it('passes over a second region that would leave no doubt about the first', () => {
    const table = tableOf({ ...plenty, MENA: [2, 1, 1, 0], WCA: [9, 1, 0, 0] });
    expect(withheldIn(suppressTable(table, strict))).toEqual({ MENA: 'primary', AP: 'complementary' });
  });

  it('withholds more than one other where one is not enough', () => {
    const table = tableOf({ EUR: [20, 3, 3, 0], AP: [15, 2, 3, 0], MENA: [1, 1, 1, 0] });
    expect(withheldIn(suppressTable(table, strict))).toEqual({
      EUR: 'complementary',
      AP: 'complementary',
      MENA: 'primary',
    });
  });

  it('withholds one large region rather than two small ones', () => {
    const table = {
      rows: ['EUR', 'AP', 'AMS', 'MENA'],
      columns: ['satisfied', 'others'],
      counts: [
        [12, 8],
        [4, 2],
        [3, 3],
        [2, 1],
      ],
    };
    expect(withheldIn(suppressTable(table, { threshold: 5 }))).toEqual({ EUR: 'complementary', MENA: 'primary' });
  });

  it('withholds more where readers know how many a region can have at most', () => {
    const table = tableOf({ ...plenty, MENA: [2, 1, 1, 0] });
    const ceilings = (mena: number, ap: number) => new Map(Object.entries({ MENA: mena, AP: ap, AMS: 40, EUR: 40 }));
    const withheld = withheldIn(suppressTable(table, { ...strict, ceilings: ceilings(18, 33) }));
    expect(withheld).toEqual({ MENA: 'primary', AP: 'complementary' });
    // Everybody in MENA and AP answered, so how many each has is known; with MENA of 4, AMS is known to within 4.
    const full = withheldIn(suppressTable(table, { ...strict, ceilings: ceilings(4, 26) }));
    expect(full).toEqual({ MENA: 'primary', AP: 'complementary', AMS: 'complementary' });
  });

  it('keeps withheld what was withheld before, and protects it again', () => {
    const table = tableOf({ ...plenty, MENA: [6, 3, 2, 0] });
    const previous = new Set(['MENA', 'nowhere']);
    expect(withheldIn(suppressTable(table, { ...strict, previous }))).toEqual({
      MENA: 'complementary',
      AP: 'complementary',
    });
  });

  it('shows that nobody of a region answered, and does not hide another behind it', () => {
    const table = tableOf({ ...plenty, MENA: [3, 1, 0, 0], ESA: [0, 0, 0, 0] });
    expect(withheldIn(suppressTable(table, strict))).toEqual({ MENA: 'primary', AP: 'complementary' });
  });

  it.each([
    ['a row too many', { rows: ['A', 'B'], columns: ['x'], counts: [[1]] }],
    ['a column too few', { rows: ['A'], columns: ['x', 'y'], counts: [[1]] }],
    ['a negative count', { rows: ['A'], columns: ['x'], counts: [[-1]] }],
    ['no number', { rows: ['A'], columns: ['x'], counts: [[Number.NaN]] }],
  ])('is refused with %s', (_, table) => {
    expect(() => suppressTable(table, strict)).toThrow(RangeError);
  });

  it('has the same pattern in whatever order regions come, and a wider one for the public', () => {
    fc.assert(
      fc.property(randomTable, ({ table, order }) => {
        const shuffled = {
          ...table,
          rows: order.map((index) => table.rows[index] ?? ''),
          counts: order.map((index) => table.counts[index] ?? []),
        };
        const withheld = withheldIn(suppressTable(table, strict));
        expect(withheldIn(suppressTable(shuffled, strict))).toEqual(withheld);
        const tooFew = withheldIn(suppressTable(table, { ...strict, threshold: 10 }));
        const primary = Object.keys(withheld).filter((row) => withheld[row] === 'primary');
        expect(Object.keys(tooFew)).toEqual(expect.arrayContaining(primary));
      }),
    );
  });

  it('withholds many rows as well as few', () => {
    const counts = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`R${index}`, [index, 2, 1, 0]]));
    const withheld = withheldIn(suppressTable(tableOf(counts), strict));
    expect(withheld).toMatchObject({ R0: 'primary', R1: 'primary' });
    expect(withheld['R19']).toBeUndefined();
  });
});

const randomTable = fc
  .array(fc.array(fc.nat({ max: 12 }), { minLength: 4, maxLength: 4 }), { minLength: 2, maxLength: 6 })
  .chain((counts) => {
    const order = counts.map((_, index) => index);
    const table: CountTable = { rows: order.map((index) => `R${index}`), columns, counts };
    return fc
      .shuffledSubarray(order, { minLength: order.length, maxLength: order.length })
      .map((shuffled) => ({ table, order: shuffled }));
  });
