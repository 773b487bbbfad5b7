import { describe, expect, it } from 'vitest';
import { kpiOfSeries, type Kpi } from '../../../survey-definitions/kpis.ts';
import { recordedResult } from '../../../survey-definitions/scorecard/recorded-result.ts';
import type { RecordedValue } from '../../../survey-definitions/scorecard/recorded-series.ts';

const value = (number: number, from: string, to: string): RecordedValue => ({
  id: `${from}/${to}`,
  value: number,
  from,
  to,
  base: null,
  operations: null,
  members: null,
  source: 'Report',
  recordedAt: '2026-01-01T00:00:00.000Z',
});
const years = [value(61.5, '2023-01', '2023-12'), value(80.1, '2025-01', '2025-12'), value(70.4, '2024-01', '2024-12')];
const target = { operator: '>=', value: 80, source: null, since: null } as const;

describe('a recorded series', () => {
  it('stands at the period that ends in the year, against the one before and its target', () => {
    const result = recordedResult(kpi('SP3.alignment'), 'SP3.alignment', {
      year: 2025,
      yearFrom: 1,
      values: years,
      target,
    });
    expect(result).toMatchObject({ current: { value: 80.1 }, previous: { value: 70.4 }, change: 9.7, attained: true });
    expect(result.history.map(({ from }) => from)).toEqual(['2023-01', '2024-01', '2025-01']);
    expect([result.baseline, result.changeFromBaseline]).toEqual([null, null]);
  });

  it('knows nothing of later years', () => {
    const result = recordedResult(kpi('SP3.alignment'), 'SP3.alignment', {
      year: 2024,
      yearFrom: 1,
      values: years,
      target,
    });
    expect([result.current?.value, result.attained, result.history.length]).toEqual([70.4, false, 2]);
  });

  it('without a figure for the year has neither change nor verdict on its target', () => {
    const result = recordedResult(kpi('SP3.alignment'), 'SP3.alignment', {
      year: 2026,
      yearFrom: 1,
      values: years,
      target,
    });
    expect([result.current, result.previous?.value, result.change, result.attained]).toEqual([null, 80.1, null, null]);
  });

  it('has the first recorded period for its baseline where the plan says so', () => {
    const result = recordedResult(kpi('SP2.seizures'), 'SP2.seizures', {
      year: 2025,
      yearFrom: 1,
      values: years,
      target: null,
    });
    expect([result.baseline?.value, result.changeFromBaseline]).toEqual([61.5, 18.6]);
    const first = recordedResult(kpi('SP2.seizures'), 'SP2.seizures', {
      year: 2023,
      yearFrom: 1,
      values: years,
      target: null,
    });
    expect([first.baseline?.value, first.changeFromBaseline]).toEqual([61.5, null]);
  });

  it('takes the whole year rather than its last month, and compares with what ended before it', () => {
    const values = [value(5, '2025-12', '2025-12'), value(50, '2025-01', '2025-12'), value(40, '2024-07', '2025-06')];
    const result = recordedResult(kpi('SP2.seizures'), 'SP2.seizures', {
      year: 2025,
      yearFrom: 1,
      values,
      target: null,
    });
    expect([result.current?.value, result.previous]).toEqual([50, null]);
  });
});

function kpi(series: string): Kpi {
  const found = kpiOfSeries(series);
  if (found === undefined) throw new Error(`the plan has no ${series}`);
  return found;
}
