import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isMonth,
  isSamePeriod,
  periodOf,
  periodText,
  yearOfPeriod,
} from '../../../survey-definitions/figures/period.ts';

describe('a period', () => {
  it.each([
    ['2025', { from: '2025-01', to: '2025-12' }],
    [' 2025 ', { from: '2025-01', to: '2025-12' }],
    ['2025-07', { from: '2025-07', to: '2025-07' }],
    ['2024-07/2025-06', { from: '2024-07', to: '2025-06' }],
    ['2024-07 - 2025-06', { from: '2024-07', to: '2025-06' }],
    ['2024-07–2025-06', { from: '2024-07', to: '2025-06' }],
    ['2025-06/2024-07', undefined],
    ['2025-13', undefined],
    ['2025-00', undefined],
    ['25', undefined],
    ['07/2025', undefined],
    ['', undefined],
  ])('written %j is %j', (text, period) => expect(periodOf(text)).toEqual(period));

  it.each([
    [{ from: '2025-01', to: '2025-12' }, '2025'],
    [{ from: '2025-03', to: '2025-03' }, '2025-03'],
    [{ from: '2024-07', to: '2025-06' }, '2024-07/2025-06'],
    [{ from: '2024-01', to: '2025-12' }, '2024-01/2025-12'],
  ])('%j is written %s', (period, text) => expect(periodText(period)).toBe(text));

  it('is read as it was written, whatever its months', () => {
    const month = fc
      .tuple(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`);
    fc.assert(
      fc.property(month, month, (one, other) => {
        const [from = '', to = ''] = [one, other].toSorted();
        const read = periodOf(periodText({ from, to }));
        expect(read !== undefined && isSamePeriod(read, { from, to }) && isMonth(read.to)).toBe(true);
      }),
    );
  });

  it('belongs to the year in which it ends', () => expect(yearOfPeriod({ from: '2024-07', to: '2025-06' })).toBe(2025));
});
