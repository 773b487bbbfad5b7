import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { strategyLayers } from '../../../../client/console/scorecard/strategy-layers.ts';
import { strategyMapLayout } from '../../../../client/shared/charts/strategy-map-layout.ts';
import type { PlacedBox } from '../../../../client/shared/charts/strategy-map-layout.ts';
import { StrategyMap } from '../../../../client/shared/charts/strategy-map.tsx';
import { wrappedLines } from '../../../../client/shared/charts/wrapped-lines.ts';
import { scorecard } from '../../console/scorecard/scorecard-of-test.ts';
import { english } from '../../console/scorecard/ui-of-test.ts';

const layers = strategyLayers(scorecard, { year: 2025, plan: null, snapshot: null }, new Map(), english);

describe('the strategy map', () => {
  it('has a box for every objective of the plan, and for each focus area', () => {
    const codes = layers.map(({ boxes }) => boxes.map(({ code }) => code).join(' '));
    expect(codes).toEqual(['RES', 'SO1 SO2 SO3 SO4', 'SP1 SP2 SP3 SP4 SP5', 'FA1 FA2 FA3 FA', 'ORG']);
  });

  it('says first of an objective what its satisfaction rate is, with n', () => {
    const so1 = layers[1]?.boxes[0];
    expect(so1?.marks.map(({ text }) => text)).toEqual(['80.0% (120)', '90% completed', 'instruments']);
    expect(so1?.href).toBe('/console/scorecard/series/SO1.satisfaction-ptc?year=2025');
    expect(so1?.description).toMatch(/^SO1 Trade facilitation\. .*80\.0%, at least maintained/);
  });

  it.each(['wide', 'narrow'] as const)('%s: no box leaves its layer or lies on another', (shape) => {
    const layout = strategyMapLayout(layers, shape);
    for (const layer of layout.layers) {
      for (const box of layer.boxes) {
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(layout.width);
        expect(box.y).toBeGreaterThanOrEqual(layer.y);
        expect(box.y + box.height).toBeLessThanOrEqual(layer.y + layer.height);
        expect(layer.boxes.filter((other) => other !== box && overlap(other, box))).toEqual([]);
      }
    }
    expect(layout.layers.at(-1)?.y).toBeLessThan(layout.height);
  });

  it.each(['wide', 'narrow'] as const)('%s: what is too long for a box goes on in a second line of it', (shape) => {
    const text = '71,2\u202f% par des experts accrédités';
    const long = layers.map((layer) => ({
      ...layer,
      boxes: layer.boxes.map((box) => ({ ...box, marks: box.marks.map((mark) => ({ ...mark, text })) })),
    }));
    const boxes = strategyMapLayout(long, shape).layers.flatMap((layer) => layer.boxes);
    const narrow = boxes.filter(({ code }) => /^SP\d$/.test(code));
    expect(
      narrow.every(({ marks }) => marks.every(({ lines }) => lines.length > 1 && lines[0]?.startsWith('71,2\u202f%'))),
    ).toBe(true);
    for (const { marks, height } of boxes) {
      const ends = marks.map(({ y, lines }) => y + lines.length * 17);
      expect(marks.slice(1).every(({ y }, index) => y >= (ends[index] ?? 0))).toBe(true);
      expect(ends.at(-1)).toBeLessThanOrEqual(height);
    }
  });

  it('is read box by box: links on the screen, pictures on paper', () => {
    const draw = (boxes: typeof layers) =>
      renderToString(h(StrategyMap, { layers: boxes, shape: 'wide', title: 'Map' }));
    expect(draw(layers).match(/<a /g)).toHaveLength(15);
    const paper = layers.map((layer) => ({ ...layer, boxes: layer.boxes.map(({ href: _href, ...box }) => box) }));
    expect(draw(paper).match(/<g role="img"/g)).toHaveLength(15);
  });
});

describe('lines of words', () => {
  it.each([
    ['Develop, maintain and implement instruments', 18, 4, ['Develop, maintain', 'and implement', 'instruments']],
    ['Develop, maintain and implement instruments', 18, 2, ['Develop, maintain', 'and implement…']],
    ['Recherche', 4, 2, ['Recherche']],
    ['3\u202f118 saisies', 6, 2, ['3\u202f118', 'saisies']],
  ])('%s within %i', (text, length, most, lines) => expect(wrappedLines(text, length, most)).toEqual(lines));
});

const overlap = (one: PlacedBox, other: PlacedBox): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;
