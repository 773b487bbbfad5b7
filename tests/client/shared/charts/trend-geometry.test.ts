import { describe, expect, it } from 'vitest';
import { trendMarks, trendScale, yOf } from '../../../../client/shared/charts/trend-geometry.ts';

const high = { label: 'a', rate: 0.8, interval: { lower: 0.7, upper: 0.9 } };
const low = { label: 'b', rate: 0.6, interval: { lower: 0.45, upper: 0.75 } };

describe('the axis of a trend', () => {
  it.each([
    [[high], null, 0.5],
    [[high, low], null, 0],
    [[high], { lower: 0.3, upper: 0.4 }, 0],
  ])('begins where nothing is cut off (%#)', (values, baseline, lowest) => {
    const scale = trendScale(values, baseline);
    expect(scale.lowest).toBe(lowest);
    expect(scale.ticks[0]).toBe(lowest);
    expect(scale.ticks.at(-1)).toBeCloseTo(1);
  });
});

describe('the marks of a trend', () => {
  it('stand at equal distances, higher rates higher up, whiskers around them', () => {
    const scale = trendScale([high, low], null);
    const [first, second] = trendMarks([high, low], scale, 100);
    expect([first?.x, second?.x]).toEqual([25, 75]);
    expect(first?.y).toBeCloseTo(20);
    expect(second?.y).toBeCloseTo(40);
    expect(first?.whisker?.top).toBeCloseTo(10);
    expect(first?.whisker?.bottom).toBeCloseTo(30);
    expect(yOf(scale, 100, 1)).toBe(0);
  });
});
