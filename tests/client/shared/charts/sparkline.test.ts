import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { commonReach, reachFromZero, sparkline } from '../../../../client/shared/charts/sparkline-geometry.ts';
import { SparkLine } from '../../../../client/shared/charts/sparkline.tsx';

const at = (value: number | null, isBreak = false) => ({ value, interval: null, isBreak });
const box = { width: 100, height: 20 };
const whole = { lowest: 0, highest: 1 };

describe('a small line', () => {
  it('puts periods at equal distances and higher values higher up', () => {
    const { dots } = sparkline([at(0), at(1)], whole, box);
    expect(dots).toEqual([
      { x: 25, y: 20, isLast: false },
      { x: 75, y: 0, isLast: true },
    ]);
  });

  it.each([
    ['nothing can be shown of a period', [at(0.1), at(0.2), at(null), at(0.3), at(0.4)], 2, 4],
    ['the question changed', [at(0.1), at(0.2), at(0.3, true), at(0.4)], 2, 4],
    ['only points are left', [at(0.1), at(null), at(0.3)], 0, 2],
  ])('is broken where %s', (_, values, lines, dots) => {
    const drawn = sparkline(values, whole, box);
    expect([drawn.lines.length, drawn.dots.length]).toEqual([lines, dots]);
  });

  it('has a band where there are intervals, and says in words what it shows', () => {
    const values = [0.5, 0.6].map((value) => ({ value, interval: { lower: value - 0.1, upper: value + 0.1 } }));
    const svg = renderToString(h(SparkLine, { values, reach: whole, mark: 0.5, description: 'Trend: 2022 50%' }));
    expect(svg).toContain('role="img" aria-label="Trend: 2022 50%"');
    expect(svg.match(/spark-band|spark-line|spark-mark/g)).toEqual(['spark-band', 'spark-mark', 'spark-line']);
  });
});

describe('the reach of small lines', () => {
  it('is one for all rates, in whole tenths around every interval and baseline', () => {
    const high = [{ value: 0.82, interval: { lower: 0.75, upper: 0.91 } }];
    expect(commonReach([high, [at(0.66)]], [0.58])).toEqual({ lowest: 0.5, highest: 1 });
    expect(commonReach([[at(null)]])).toEqual(whole);
  });

  it('of recorded figures begins at zero and includes the target', () => {
    expect(reachFromZero([at(40), at(60)], [80])).toEqual({ lowest: 0, highest: 80 });
    expect(reachFromZero([])).toEqual(whole);
  });
});
