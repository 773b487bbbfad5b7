import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { DivergingBar } from '../../../../client/shared/charts/diverging-bar.tsx';
import { divergingSegments } from '../../../../client/shared/charts/diverging-segments.ts';
import { RateLine } from '../../../../client/shared/charts/rate-line.tsx';
import { Trend } from '../../../../client/shared/charts/trend.tsx';

const five = { codes: [5, 4, 3, 2, 1], satisfied: [5, 4], dissatisfied: [2, 1] };
const percent = (share: number) => `${Math.round(share * 100)}%`;
const widths = (svg: string) => [...svg.matchAll(/<rect[^>]* width="([\d.]+)%"/g)].map(([, width]) => Number(width));

describe('a diverging bar', () => {
  const draw = (counts: Readonly<Record<string, number>>) =>
    renderToString(
      h(DivergingBar, {
        segments: divergingSegments(five, counts),
        domain: { left: 1, right: 1 },
        description: 'Distribution: Satisfied 9',
        label: percent,
      }),
    );

  it('says in words what it shows', () => {
    expect(draw({ 4: 9 })).toMatch(/role="img" aria-label="Distribution: Satisfied 9"/);
  });

  it('draws parts whose widths are their shares of the domain, and none for a code that nobody chose', () => {
    expect(widths(draw({ 5: 5, 4: 3, 2: 2 }))).toEqual([10, 15, 25]);
  });

  it('prints the number where it fits and leaves it to the table where it does not', () => {
    const svg = draw({ 5: 96, 1: 4 });
    expect(svg).toContain('96%');
    expect(svg).not.toContain('4%<');
  });
});

describe('a rate on its line', () => {
  it('has point, interval and baseline on one axis', () => {
    const svg = renderToString(
      h(RateLine, { rate: 0.5, interval: { lower: 0.25, upper: 0.75 }, baseline: 1, description: 'Rate 50%' }),
    );
    expect(svg).toContain('aria-label="Rate 50%"');
    expect(svg).toMatch(/class="rate-point" cx="50%"/);
    expect(svg).toMatch(/x1="26%" x2="74%"/);
    expect(svg).toMatch(/class="rate-baseline" x1="98%"/);
  });

  it('draws no interval where everybody answered', () => {
    const svg = renderToString(h(RateLine, { rate: 1, interval: null, baseline: null, description: '' }));
    expect(svg).not.toMatch(/rate-interval|rate-baseline/);
  });
});

describe('a trend', () => {
  const values = [
    { label: '241/242', rate: 0.6, interval: { lower: 0.4, upper: 0.8 } },
    { label: '243/244', rate: 0.8, interval: null },
  ];
  const svg = renderToString(
    h(Trend, {
      values,
      baseline: { lower: 0.5, upper: 0.7 },
      description: 'by session',
      percent,
      roundPercent: percent,
    }),
  );

  it('names every session with its rate', () => {
    expect(svg).toContain('aria-label="by session"');
    for (const text of ['241/242', '60%', '243/244', '80%']) expect(svg).toContain(`>${text}<`);
  });

  it('draws the baseline as a band behind a line of one step', () => {
    expect(svg.match(/class="trend-line"/g)).toHaveLength(1);
    expect(svg.indexOf('trend-baseline')).toBeLessThan(svg.indexOf('trend-line'));
  });
});

it('a trend is broken where the question changed', () => {
  const values = [0.6, 0.7, 0.8].map((rate, index) => ({
    label: String(index),
    rate,
    interval: null,
    isBreak: index === 1,
  }));
  const svg = renderToString(
    h(Trend, { values, baseline: null, description: 'by wave', percent, roundPercent: percent }),
  );
  expect(svg.match(/class="trend-line"/g)).toHaveLength(1);
});
