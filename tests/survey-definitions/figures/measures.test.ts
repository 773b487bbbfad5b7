import { describe, expect, it } from 'vitest';
import {
  isProposedFromMeasures,
  measureSeries,
  measureSeriesOf,
  proposeCompletion,
} from '../../../survey-definitions/figures/measures.ts';
import type { Measure } from '../../../survey-definitions/figures/measures.ts';
import { percentOf } from '../../../survey-definitions/figures/proposal.ts';
import { recordedSeries } from '../../../survey-definitions/figures/recorded-series.ts';

it('seven figures are proposed from measures: of six objectives, and of the whole plan', () => {
  expect(measureSeries).toEqual(['SO1', 'SO2', 'SO3', 'SO4', 'FA', 'ORG'].map((code) => `${code}.completion`));
  expect(recordedSeries.filter(isProposedFromMeasures)).toEqual(['RES.completion', ...measureSeries]);
});

it.each([
  ['SO1', 'SO1.completion'],
  [' os1 ', 'SO1.completion'],
  ['DA', 'FA.completion'],
  ['FA.completion', 'FA.completion'],
  ['RES', undefined],
  ['SP3', undefined],
  ['', undefined],
])('the objective %j is that of %s', (text, series) => expect(measureSeriesOf(text)).toBe(series));

describe('of a period', () => {
  const measure = (series: string, dueOn: string, doneOn: string | null): Measure => ({
    series: `${series}.completion`,
    title: `${series} ${dueOn}`,
    dueOn,
    doneOn,
  });
  const measures = [
    measure('SO1', '2024-06-30', '2024-06-30'),
    measure('SO1', '2024-07-01', '2024-02-01'),
    measure('SO1', '2025-06-30', '2025-06-30'),
    measure('SO1', '2025-01-31', '2025-07-01'),
    measure('SO1', '2025-03-31', null),
    measure('SO1', '2025-07-01', null),
    measure('SO2', '2025-01-31', '2025-01-31'),
  ];
  const period = { from: '2024-07', to: '2025-06' };

  it('those due in it count, and of them those done by its end, early ones too', () => {
    const { part, base, unknown, entries } = proposeCompletion('SO1.completion', measures, period);
    expect([part, base, unknown]).toEqual([2, 4, 0]);
    expect(entries.map(({ entry, standing }) => `${entry.dueOn} ${standing}`)).toEqual([
      '2024-07-01 counts',
      '2025-06-30 counts',
      '2025-01-31 counts-not',
      '2025-03-31 counts-not',
    ]);
  });

  it('the whole plan counts the measures of every objective', () => {
    const proposed = proposeCompletion('RES.completion', measures, period);
    expect([proposed.part, proposed.base, percentOf(proposed)]).toEqual([3, 5, 60]);
  });

  it('without a measure there is no percentage', () => {
    expect(percentOf(proposeCompletion('SO3.completion', measures, period))).toBeUndefined();
  });

  it.each([
    [1, 3, 33.33],
    [2, 3, 66.67],
    [0, 3, 0],
    [3, 3, 100],
  ])('%d of %d is %d percent', (part, base, percent) => expect(percentOf({ part, base })).toBe(percent));
});
