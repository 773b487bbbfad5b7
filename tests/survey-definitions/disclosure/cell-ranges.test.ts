import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellRanges, type CountTable, type Withheld } from './cell-ranges.ts';
import { enumeratedRanges } from './enumerated-ranges.ts';
import { namedPattern, sdcTable } from './sdc-table.ts';

const byGender: CountTable = {
  rows: ['A', 'B', 'C', 'D'],
  columns: ['female', 'male'],
  counts: [
    [2, 18],
    [19, 14],
    [10, 12],
    [14, 11],
  ],
};

describe('the audit of a table', () => {
  it('finds the cell that row and column give away', () => {
    const ranges = cellRanges(sdcTable, namedPattern(['wa', 'wb', 'wc', 'xa', 'xc', 'yb', 'yd', 'zb', 'zd']));
    expect(ranges.cells[0]?.[1]).toEqual({ lower: 47, upper: 47 });
  });

  it('finds how far one more withheld cell lets the others move', () => {
    const ranges = cellRanges(sdcTable, namedPattern(['wa', 'wb', 'wc', 'xa', 'xc', 'xd', 'yb', 'yd', 'zb', 'zd']));
    expect(ranges.cells[0]?.[1]).toEqual({ lower: 0, upper: 78 });
    expect(ranges.cells[2]?.[0]).toBeNull();
  });

  it('shifts a block of two by two by the smaller of each diagonal', () => {
    const block = patternOf([
      [true, true],
      [false, false],
      [true, true],
      [false, false],
    ]);
    expect(cellRanges(byGender, block).cells[0]).toEqual([
      { lower: 0, upper: 12 },
      { lower: 8, upper: 20 },
    ]);
  });

  it('accepts the pattern of sdcTable as the cheapest that protects A-female', () => {
    const patterns = Array.from({ length: 2 ** 8 }, (_, bits) =>
      byGender.counts.map((row, index) => row.map((_cell, column) => ((bits >> (2 * index + column)) & 1) === 1)),
    );
    const protecting = patterns.filter((cells) => cells[0]?.[0] && isSafe(cells));
    const cost = (cells: readonly (readonly boolean[])[]) =>
      byGender.counts
        .flatMap((row, index) => row.filter((_, column) => cells[index]?.[column]))
        .reduce((a, b) => a + b);
    const [cheapest] = protecting.toSorted((one, other) => cost(one) - cost(other));
    expect(cheapest).toEqual([
      [true, true],
      [false, false],
      [true, true],
      [false, false],
    ]);
  });

  it('is exact: it says what listing every possible table says', () => {
    fc.assert(
      fc.property(smallTables, ({ table, withheld }) => {
        expect(cellRanges(table, withheld)).toEqual(enumeratedRanges(table, withheld));
      }),
      { numRuns: 300 },
    );
  });

  it('takes shares of folded delegates as they are', () => {
    const table = {
      rows: ['A', 'B'],
      columns: ['s', 'd'],
      counts: [
        [0.5, 1.5],
        [2 / 3, 1 / 3],
      ],
    };
    const ranges = cellRanges(table, {
      cells: [
        [true, true],
        [true, true],
      ],
      totals: [true, true],
    });
    expect(ranges.cells[0]?.[0]?.upper).toBeCloseTo(0.5 + 2 / 3, 12);
    expect(ranges.cells[0]?.[0]?.lower).toBe(0);
    expect(ranges.totals[1]?.upper).toBeCloseTo(3, 12);
  });
});

function patternOf(cells: readonly (readonly boolean[])[]): Withheld {
  return { cells, totals: cells.map(() => false) };
}

function isSafe(cells: readonly (readonly boolean[])[]): boolean {
  const ranges = cellRanges(byGender, patternOf(cells)).cells.flat();
  return ranges.every((range) => range === null || range.upper - range.lower >= 5);
}

const dimensions = fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }));

/** Tables small enough to list all others, any cells and row totals withheld, some rows with a ceiling. */
const smallTables = dimensions.chain(([rows, columns]) =>
  fc
    .record({
      counts: arrays(rows, columns, fc.nat({ max: 2 })),
      cells: arrays(rows, columns, fc.boolean()),
      totals: arrayOf(rows, fc.boolean()),
      room: arrayOf(rows, fc.option(fc.nat({ max: 2 }), { nil: undefined })),
    })
    .map(({ counts, cells, totals, room }) => ({
      table: { rows: names(rows), columns: names(columns), counts },
      withheld: {
        cells,
        totals,
        ceilings: counts.map((row, index) => {
          const extra = room[index];
          return extra === undefined ? undefined : row.reduce((sum, count) => sum + count, extra);
        }),
      },
    })),
);

const names = (length: number): string[] => Array.from({ length }, (_, index) => `${index}`);

function arrayOf<T>(length: number, item: fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  return fc.array(item, { minLength: length, maxLength: length });
}

function arrays<T>(rows: number, columns: number, item: fc.Arbitrary<T>): fc.Arbitrary<T[][]> {
  return arrayOf(rows, arrayOf(columns, item));
}
