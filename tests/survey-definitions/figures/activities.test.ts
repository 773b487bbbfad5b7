import { describe, expect, it } from 'vitest';
import { activityRuleOf, proposeFromActivities } from '../../../survey-definitions/figures/activities.ts';
import type { RegisteredActivity } from '../../../survey-definitions/figures/activities.ts';
import { percentOf } from '../../../survey-definitions/figures/proposal.ts';
import { recordedSeries } from '../../../survey-definitions/figures/recorded-series.ts';

it('three figures are proposed from the register of activities', () => {
  const proposed = recordedSeries.flatMap((series) => {
    const rule = activityRuleOf(series);
    return rule === undefined ? [] : [`${series} ${rule}`];
  });
  expect(proposed).toEqual(['SP3.alignment alignment', 'SP3.accredited-delivery experts', 'SP3.funds funds']);
  expect(activityRuleOf('constructor')).toBeUndefined();
});

describe('of the activities of a period', () => {
  const activity = (
    endsOn: string,
    [alignedWithPlan, experts, accreditedExperts, cost]: readonly [
      boolean | null,
      number | null,
      number | null,
      number | null,
    ],
  ): RegisteredActivity => ({ endsOn, alignedWithPlan, experts, accreditedExperts, cost });
  const activities = [
    activity('2024-12-31', [true, 1, 1, 9]),
    activity('2025-01-01', [true, 2, 1, 30_000]),
    activity('2025-03-07', [true, 2, 0, null]),
    activity('2025-05-09', [false, null, null, 10_000.5]),
    activity('2025-06-13', [null, 3, 3, 5_000]),
    activity('2025-12-31', [true, 0, 0, 0]),
    activity('2026-01-01', [false, 1, 0, 9]),
  ];
  const period = { from: '2025-01', to: '2025-12' };

  it.each([
    ['alignment', 3, 4, 1, 75],
    ['experts', 2, 4, 1, 50],
    ['funds', 30_000, 40_000.5, 2, 75],
  ] as const)('%s counts %d of %d, and %d apart', (rule, part, base, unknown, percent) => {
    const found = proposeFromActivities(rule, activities, period);
    expect([found.part, found.base, found.unknown, percentOf(found)]).toEqual([part, base, unknown, percent]);
    expect(found.entries).toHaveLength(5);
  });

  it('a cost that is 0 is known; one that is not known is not 0', () => {
    const { entries } = proposeFromActivities('funds', activities, period);
    expect(entries.map(({ entry, standing }) => `${entry.cost} ${standing}`)).toEqual([
      '30000 counts',
      'null unknown',
      '10000.5 counts-not',
      '5000 unknown',
      '0 counts',
    ]);
  });

  it('of which nothing is known, nothing is proposed', () => {
    const unknown = proposeFromActivities('funds', [activity('2025-03-07', [true, 1, 1, null])], period);
    expect([percentOf(unknown), unknown.unknown]).toEqual([undefined, 1]);
  });
});
