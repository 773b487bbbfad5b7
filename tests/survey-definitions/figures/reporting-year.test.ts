import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  monthsOfReportingYear,
  reportingYearLabel,
  reportingYearOf,
  reportingYearsOf,
} from '../../../survey-definitions/figures/reporting-year.ts';

const month = fc.integer({ min: 1, max: 12 });
const year = fc.integer({ min: 2020, max: 2040 });

describe('the reporting year of a measurement is the one in which it ends', () => {
  it.each([
    ['2025-01-01', 1, 2025, '2025'],
    ['2025-12-31', 1, 2025, '2025'],
    ['2024-06-30', 7, 2024, '2023/24'],
    ['2024-07-01', 7, 2025, '2024/25'],
    ['2025-06-30', 7, 2025, '2024/25'],
    ['2025-12-31', 12, 2026, '2025/26'],
    ['2100-06-30', 7, 2100, '2099/00'],
  ])('%s, in years that begin in month %i, is of %i, called %s', (day, first, of, label) => {
    expect(reportingYearOf(day, first)).toBe(of);
    expect(reportingYearLabel(of, first)).toBe(label);
  });

  it('has twelve months, and both the first and the last are its own', () => {
    fc.assert(
      fc.property(year, month, (of, first) => {
        const { from, to } = monthsOfReportingYear(of, first);
        expect([reportingYearOf(from, first), reportingYearOf(to, first)]).toEqual([of, of]);
        const months = (text: string): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5));
        expect(months(to) - months(from)).toBe(11);
      }),
    );
  });
});

it.each([
  [{ from: '2024-07', to: '2025-06' }, 7, [2025]],
  [{ from: '2024-07', to: '2025-06' }, 1, [2024, 2025]],
  [{ from: '2025-01', to: '2025-12' }, 7, [2025, 2026]],
  [{ from: '2025-03', to: '2025-03' }, 7, [2025]],
])('the period %j touches, in years that begin in month %i, %j', (period, first, years) => {
  expect(reportingYearsOf(period, first)).toEqual(years);
});
