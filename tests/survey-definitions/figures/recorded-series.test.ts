import { expect, it } from 'vitest';
import {
  hasOperations,
  numericSeriesOf,
  recordedKpis,
  recordedSeries,
  unitOfKpi,
} from '../../../survey-definitions/figures/recorded-series.ts';
import { kpis } from '../../../survey-definitions/kpis.ts';

it('thirteen rows are recorded by hand, the partnerships for each Strategic Objective', () => {
  expect(recordedKpis.map(({ row }) => row)).toEqual([1, 3, 6, 9, 12, 16, 18, 19, 20, 21, 22, 26, 28]);
  expect(recordedSeries).toHaveLength(16);
  expect(recordedSeries.filter(hasOperations)).toEqual(['SP2.seizures']);
});

it('every row but those that collect information is a percentage or a count', () => {
  const without = kpis.filter((kpi) => unitOfKpi(kpi) === undefined).map(({ id }) => id);
  expect(without).toEqual(['SO1.instruments', 'SO2.instruments', 'SO3.instruments', 'SO4.instruments']);
  expect(numericSeriesOf(kpis)).toHaveLength(32);
});
