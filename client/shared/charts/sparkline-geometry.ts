import { scaleLinear, scalePoint } from 'd3-scale';
import { area, line } from 'd3-shape';
import type { Interval } from '../../../survey-definitions/statistics/interval.ts';

/** One period of a small line. `value` null: nothing can be shown of it, and the line has a gap. */
export type SparkValue = {
  readonly value: number | null;
  readonly interval: Interval | null;
  /** What came before cannot be compared with it: no line leads here. */
  readonly isBreak?: boolean;
};

export type Reach = { readonly lowest: number; readonly highest: number };

/** Paths and points in a box of `width` × `height`; `ends` are those whose neighbours are missing. */
export type Sparkline = {
  readonly lines: readonly string[];
  readonly bands: readonly string[];
  readonly dots: readonly { readonly x: number; readonly y: number; readonly isLast: boolean }[];
  readonly y: (value: number) => number;
};

export function sparkline(
  values: readonly SparkValue[],
  reach: Reach,
  { width, height }: { readonly width: number; readonly height: number },
): Sparkline {
  const x = scalePoint<number>(values.keys(), [0, width]).padding(0.5);
  const y = scaleLinear([reach.lowest, reach.highest], [height, 0]).clamp(true);
  const placed = values.map((entry, index) => ({ ...entry, x: x(index) ?? 0 }));
  const shown = placed.filter(hasValue);
  const drawLine = line<Placed>(
    (mark) => round(mark.x),
    (mark) => round(y(mark.value)),
  );
  const drawBand = area<Placed>()
    .x((mark) => round(mark.x))
    .y0((mark) => round(y(mark.interval?.lower ?? mark.value)))
    .y1((mark) => round(y(mark.interval?.upper ?? mark.value)));
  const runs = runsOf(placed).filter((run) => run.length > 1);
  return {
    lines: runs.map((run) => drawLine(run) ?? ''),
    bands: runs.filter((run) => run.some(({ interval }) => interval !== null)).map((run) => drawBand(run) ?? ''),
    dots: shown.map((mark, index) => ({
      x: round(mark.x),
      y: round(y(mark.value)),
      isLast: index === shown.length - 1,
    })),
    y: (value) => round(y(value)),
  };
}

type Mark = SparkValue & { readonly x: number };
type Placed = Mark & { readonly value: number };

const hasValue = (mark: Mark): mark is Placed => mark.value !== null;

/** Unbroken stretches of the line. */
function runsOf(marks: readonly Mark[]): readonly (readonly Placed[])[] {
  const runs: Placed[][] = [[]];
  for (const mark of marks) {
    if (!hasValue(mark) || mark.isBreak === true) runs.push([]);
    if (hasValue(mark)) runs.at(-1)?.push(mark);
  }
  return runs;
}

const round = (pixels: number) => Math.round(pixels * 10) / 10;

/** One reach for lines of rates that are compared: whole tenths around every interval. */
export function commonReach(lines: readonly (readonly SparkValue[])[], marks: readonly number[] = []): Reach {
  const shown = lines.flat().filter(({ value }) => value !== null);
  const lows = shown.map(({ value, interval }) => interval?.lower ?? value ?? 1);
  const highs = shown.map(({ value, interval }) => interval?.upper ?? value ?? 0);
  if (shown.length === 0) return { lowest: 0, highest: 1 };
  return {
    lowest: Math.max(0, Math.floor(Math.min(...lows, ...marks) * 10) / 10),
    highest: Math.min(1, Math.ceil(Math.max(...highs, ...marks) * 10) / 10),
  };
}

/** The reach of figures that are no rates: from 0 to the highest, so that a line never exaggerates. */
export function reachFromZero(values: readonly SparkValue[], marks: readonly number[] = []): Reach {
  const highest = Math.max(0, ...values.map(({ value }) => value ?? 0), ...marks);
  return { lowest: 0, highest: highest === 0 ? 1 : highest };
}
