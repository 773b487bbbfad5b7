import { wrappedLines } from './wrapped-lines.ts';
import type { ShapeCode } from './verdict-shape.tsx';

/** An objective with what is said of its KPIs. */
export type MapBox = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  /** Where a click leads; undefined on paper. */
  readonly href?: string;
  /** The box in words. */
  readonly description: string;
  readonly marks: readonly { readonly id: string; readonly shape: ShapeCode; readonly text: string }[];
};

export type MapLayer = { readonly code: string; readonly name: string; readonly boxes: readonly MapBox[] };

export type PlacedBox = Omit<MapBox, 'marks'> & {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
  readonly marks: readonly PlacedMark[];
};

/** `y` of its shape, from the upper edge of the box; the first is as high in all boxes of a row. */
type PlacedMark = MapBox['marks'][number] & { readonly y: number; readonly lines: readonly string[] };

export type PlacedLayer = {
  readonly code: string;
  readonly y: number;
  readonly height: number;
  readonly heading: readonly string[];
  readonly boxes: readonly PlacedBox[];
};

export type StrategyMapLayout = {
  readonly width: number;
  readonly height: number;
  readonly layers: readonly PlacedLayer[];
};

/** `wide` has the layer's name at its side, `narrow` above two boxes a row. Units are pixels at the natural size. */
export type MapShape = 'wide' | 'narrow';

export const measures = {
  wide: { width: 1120, aside: 148, above: 0, columns: Number.POSITIVE_INFINITY, padding: 12, gap: 12, nameLines: 4 },
  narrow: { width: 344, aside: 0, above: 30, columns: 2, padding: 10, gap: 10, nameLines: 5 },
} as const;

const [line, head, markLine, between] = [17, 30, 22, 14];
/** Pixels that a sign takes, on the safe side. */
const sign = { name: 7.6, mark: 6.6 } as const;
/** Where the text of a mark begins and ends, from the sides of the box. */
const [besideShape, side] = [34, 12];

/** Layers from the results, on top, to the foundations; the boxes of a layer are alike. */
export function strategyMapLayout(layers: readonly MapLayer[], shape: MapShape): StrategyMapLayout {
  let y = 0;
  const placed = layers.map((layer) => {
    const next = placedLayer(layer, y, shape);
    y += next.height + between;
    return next;
  });
  return { width: measures[shape].width, height: y - between, layers: placed };
}

function placedLayer({ code, name, boxes }: MapLayer, y: number, shape: MapShape): PlacedLayer {
  const { width, aside, above, columns, padding, gap, nameLines } = measures[shape];
  const perRow = Math.max(1, Math.min(columns, boxes.length));
  const left = aside === 0 ? padding : aside;
  const boxWidth = (width - left - padding - gap * (perRow - 1)) / perRow;
  const rows = rowsOf(boxes, perRow);
  let top = y + above + padding;
  const placed = rows.flatMap((row) => {
    const named = row.map((box) => ({
      ...box,
      lines: wrappedLines(box.name, Math.floor((boxWidth - 2 * side) / sign.name), nameLines),
    }));
    const marksFrom = head + Math.max(...named.map(({ lines }) => lines.length)) * line;
    const signs = Math.floor((boxWidth - besideShape - side) / sign.mark);
    const marked = named.map((box) => ({ ...box, ...placedMarks(box.marks, marksFrom, signs) }));
    const height = Math.max(...marked.map(({ end }) => end)) + 14;
    const rowTop = top;
    top += height + gap;
    return marked.map(({ end: _end, ...box }, index) => ({
      ...box,
      x: left + index * (boxWidth + gap),
      y: rowTop,
      width: boxWidth,
      height,
    }));
  });
  return {
    code,
    y,
    height: top - gap + padding - y,
    heading: wrappedLines(name, aside === 0 ? 40 : 14, 4),
    boxes: placed,
  };
}

/** One below the other; what is too long for the box goes on in a second line. `end`: where the last one ends. */
function placedMarks(
  marks: MapBox['marks'],
  from: number,
  signs: number,
): { readonly marks: readonly PlacedMark[]; readonly end: number } {
  let end = from;
  const placed = marks.map((mark) => {
    const lines = wrappedLines(mark.text, signs, 3);
    const y = end + 4;
    end += markLine + (lines.length - 1) * line;
    return { ...mark, y, lines };
  });
  return { marks: placed, end };
}

const rowsOf = (boxes: readonly MapBox[], perRow: number): readonly (readonly MapBox[])[] =>
  Array.from({ length: Math.ceil(boxes.length / perRow) }, (_, row) => boxes.slice(row * perRow, (row + 1) * perRow));

/** Where things stand inside a box, from its upper edge. */
export const inBox = {
  code: 22,
  firstLine: 42,
  line,
  mark: { x: besideShape, y: 13 },
} as const;
