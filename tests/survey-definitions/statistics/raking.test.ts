import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rake, type Matrix } from '../../../survey-definitions/statistics/raking.ts';

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const columnOf = (matrix: Matrix, column: number): readonly number[] => matrix.map((row) => row[column] ?? 0);
const positive = fc.integer({ min: 1, max: 90 });
const threeByTwo = fc.array(fc.tuple(positive, positive), { minLength: 3, maxLength: 3 });

describe('raking', () => {
  it('leaves a table alone that has its margins', () => {
    expect(
      rake(
        [
          [3, 4],
          [5, 6],
        ],
        [7, 11],
        [8, 10],
      ),
    ).toEqual([
      [3, 4],
      [5, 6],
    ]);
  });

  it('meets both margins and keeps every odds ratio', () => {
    fc.assert(
      fc.property(threeByTwo, threeByTwo, (counts, wanted) => {
        const rowTargets = wanted.map(sumOf);
        const columnTargets = [0, 1].map((column) => sumOf(columnOf(wanted, column)));
        const fitted = rake(counts, rowTargets, columnTargets) ?? [];
        fitted.forEach((row, index) => expect(sumOf(row)).toBeCloseTo(rowTargets[index] ?? 0, 8));
        columnTargets.forEach((target, column) => expect(sumOf(columnOf(fitted, column))).toBeCloseTo(target, 8));
        [0, 1].forEach((row) => expect(oddsRatio(fitted, row) / oddsRatio(counts, row)).toBeCloseTo(1, 8));
      }),
    );
  });

  it.each([
    [
      'margins of different sums',
      [
        [3, 4],
        [5, 6],
      ],
      [7, 11],
      [8, 11],
    ],
    [
      'a row that nobody answered',
      [
        [0, 0],
        [5, 6],
      ],
      [7, 11],
      [8, 10],
    ],
  ])('does not converge with %s', (_, counts, rowTargets, columnTargets) => {
    expect(rake(counts, rowTargets, columnTargets)).toBeUndefined();
  });
});

/** Of rows `row` and `row` + 1. */
function oddsRatio(matrix: Matrix, row: number): number {
  const [a = 0, b = 0] = matrix[row] ?? [];
  const [c = 0, d = 0] = matrix[row + 1] ?? [];
  return (a * d) / (b * c);
}
