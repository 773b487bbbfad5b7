import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { PairedBar } from '../../../../client/shared/charts/paired-bar.tsx';
import { stackedSegments } from '../../../../client/shared/charts/stacked-segments.ts';
import { ValueBars } from '../../../../client/shared/charts/value-bars.tsx';

const numbers = (svg: string, attribute: string) =>
  [...svg.matchAll(new RegExp(`<rect[^>]* ${attribute}="([\\d.]+)%?"`, 'g'))].map(([, value]) => Number(value));

describe('columns of recorded figures', () => {
  const draw = (target: number | null) =>
    renderToString(
      h(ValueBars, {
        values: [
          { label: '2024', value: 50 },
          { label: '2025', value: 100 },
        ],
        target,
        description: 'Trend: 2024 50; 2025 100',
        format: String,
      }),
    );

  it('begin at zero', () => expect(numbers(draw(null), 'height')).toEqual([75, 150]));

  it('leave room for a target above them', () => {
    expect(numbers(draw(200), 'height')).toEqual([37.5, 75]);
    expect(draw(200)).toContain('class="value-target"');
  });

  it('are named, numbered and described', () => {
    for (const text of ['2024', '50', '2025', '100']) expect(draw(null)).toContain(`>${text}<`);
    expect(draw(null)).toContain('aria-label="Trend: 2024 50; 2025 100"');
  });
});

it('those who moved stand on one scale to both sides of the middle', () => {
  const labels = { up: '20', down: '10' };
  const svg = renderToString(h(PairedBar, { up: 20, down: 10, of: 100, description: 'Of 100, 20 up', labels }));
  expect(numbers(svg, 'width')).toEqual([17, 34]);
  expect(numbers(svg, 'x')).toEqual([33, 50]);
});

describe('parts of a whole', () => {
  it('follow one another to the end', () => {
    const parts = [
      { code: 'a', count: 3, shade: 'positive' },
      { code: 'b', count: 1, shade: 'neutral' },
    ] as const;
    expect(stackedSegments(parts).map(({ from, to }) => [from, to])).toEqual([
      [0, 0.75],
      [0.75, 1],
    ]);
  });

  it('of nothing are none', () => expect(stackedSegments([{ code: 'a', count: 0, shade: 'neutral' }])).toEqual([]));
});
