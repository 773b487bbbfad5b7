import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowWidths } from '../../../survey-definitions/disclosure/row-widths.ts';
import type { CountTable } from '../../../survey-definitions/disclosure/table.ts';
import { withheldRows } from '../../../survey-definitions/disclosure/withheld-rows.ts';
import type { Interval } from '../../../survey-definitions/statistics/interval.ts';
import { cellRanges } from './cell-ranges.ts';
import { withheldRowsByFlow } from './withheld-rows-by-flow.ts';

describe('the audit of rows withheld whole', () => {
  it('says how far the others let a row move', () => {
    const rows = [
      { counts: [3, 1], ceiling: 6 },
      { counts: [4, 9], ceiling: 20 },
    ];
    // Together 7 and 10, in all 17: the first has at most 6 of each, and the second can hold all that is left.
    expect(rowWidths(rows, [0, 1])).toEqual([
      [6, 6, 6],
      [6, 6, 6],
    ]);
  });

  it('leaves no doubt of a row that is withheld alone, and takes no ceiling below what is there', () => {
    expect(rowWidths([{ counts: [3, 1], ceiling: 2 }], [1])).toEqual([[0, 0]]);
  });

  it('finds the ranges that the maximum flow finds', () => {
    fc.assert(
      fc.property(randomCases, ({ table, first, ceilings }) => {
        const isWithheld = table.rows.map((row) => first.has(row));
        const ranges = cellRanges(table, {
          cells: isWithheld.map((withheld) => table.columns.map(() => withheld)),
          totals: isWithheld,
          ceilings: table.rows.map((row) => ceilings.get(row)),
        });
        const expected = ranges.cells
          .map((cells, row) => [...cells, ranges.totals[row] ?? null].map(widthOf))
          .filter((_, row) => isWithheld[row]);
        const rows = table.rows.flatMap((row, index) => {
          const ceiling = ceilings.get(row) ?? Number.POSITIVE_INFINITY;
          return first.has(row) ? [{ counts: table.counts[index] ?? [], ceiling }] : [];
        });
        const found = rowWidths(
          rows,
          table.columns.map((_, column) => column),
        );
        expect(found.map((widths) => widths.map(rounded))).toEqual(expected.map((widths) => widths.map(rounded)));
      }),
      { numRuns: 500 },
    );
  });

  it('withholds the very rows that an audit by maximum flow withholds', () => {
    fc.assert(
      fc.property(randomCases, ({ table, first, ceilings, audited }) => {
        const options = { audited, ceilings };
        expect(withheldRows(table, first, options)).toEqual(withheldRowsByFlow(table, first, options));
      }),
      { numRuns: 150 },
    );
  });
});

const widthOf = (range: Interval | null): number => (range === null ? 0 : range.upper - range.lower);

/** Without a zero that is less than nothing. */
const rounded = (width: number): number => Number(width.toFixed(8)) + 0;

/** Whole Members mostly, and shares of folded delegates. */
const count = fc.oneof(
  { weight: 6, arbitrary: fc.nat({ max: 6 }) },
  { weight: 2, arbitrary: fc.nat({ max: 30 }) },
  { weight: 1, arbitrary: fc.tuple(fc.nat({ max: 12 }), fc.constantFrom(2, 3, 4)).map(([sum, of]) => sum / of) },
);

/** A row: its counts, how many Members more it could have (undefined: nobody knows), and whether it is withheld anyway. */
const randomRow = (columns: number) =>
  fc.record({
    counts: fc.array(count, { minLength: columns, maxLength: columns }),
    silent: fc.option(fc.integer({ min: -1, max: 8 }), { nil: undefined, freq: 4 }),
    isFirst: fc.oneof({ weight: 3, arbitrary: fc.constant(false) }, fc.constant(true)),
  });

/** Of up to 7 rows, as there are regions, and now and then of too many to try all patterns. */
const randomCases = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.oneof({ weight: 9, arbitrary: fc.constant(7) }, fc.constant(12)))
  .chain(([columns, most]) =>
    fc.record({
      rows: fc.array(randomRow(columns), { minLength: most === 12 ? 10 : 1, maxLength: most }),
      audited: fc.subarray(
        Array.from({ length: columns }, (_, column) => `c${column}`),
        { minLength: 1 },
      ),
      columns: fc.constant(columns),
    }),
  )
  .map(({ rows, audited, columns }) => {
    const names = rows.map((_, row) => `r${row}`);
    const table: CountTable = {
      rows: names,
      columns: Array.from({ length: columns }, (_, column) => `c${column}`),
      counts: rows.map(({ counts }) => counts),
    };
    const ceilings = rows.flatMap(({ counts, silent }, row) =>
      silent === undefined ? [] : [[`r${row}`, counts.reduce((sum, one) => sum + one, silent)] as const],
    );
    const first = new Set(names.filter((_, row) => rows[row]?.isFirst));
    return { table, audited, first, ceilings: new Map<string, number>(ceilings) };
  });
