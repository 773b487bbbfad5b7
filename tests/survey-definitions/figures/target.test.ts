import { describe, expect, it } from 'vitest';
import { attains } from '../../../survey-definitions/figures/target.ts';
import { planTargets } from '../../../survey-definitions/kpis.ts';

describe('a target', () => {
  it.each([
    [79.9, '>=', 80, false],
    [80, '>=', 80, true],
    [81, '<=', 80, false],
    [80, '<=', 80, true],
    [99.9, '=', 100, false],
    [100, '=', 100, true],
  ] as const)('%d %s %d: %s', (value, operator, aim, reached) =>
    expect(attains(value, { operator, value: aim })).toBe(reached),
  );

  it('of the plan stands for each series of its row', () => {
    expect(planTargets.get('SP3.alignment')).toEqual({ operator: '>=', value: 80 });
    expect(planTargets.get('SP2.partnerships.SO4')).toEqual({ operator: '>=', value: 1 });
    expect(planTargets.get('ORG.completion')).toEqual({ operator: '=', value: 100 });
    expect(planTargets.get('SP2.seizures')).toBeUndefined();
    expect(planTargets.size).toBe(12);
  });
});
