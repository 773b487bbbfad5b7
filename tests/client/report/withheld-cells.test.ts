import { expect, it } from 'vitest';
import { withheldCells } from '../../../client/report/content/withheld-cells.ts';
import { sampleContent } from './sample-content.ts';

it('every cell that is not printed is counted, by series and reason', () => {
  const of = (reference: string) =>
    withheldCells(sampleContent)
      .filter((cells) => cells.reference === reference)
      .map(({ because, count }) => [because, count]);
  expect(of('R-RES.satisfaction-overall')).toEqual([
    ['primary', 1],
    ['complementary', 1],
  ]);
  expect(of('R-SP5.satisfaction')).toEqual([['primary', 1]]);
  expect(of('R-SO3.satisfaction-ec')).toEqual([['unanimous', 1]]);
  expect(of('R-SO1.instruments')).toEqual([
    ['complementary', 1],
    ['primary', 2],
  ]);
  expect(of('R-SP1.satisfaction')).toEqual([]);
});
