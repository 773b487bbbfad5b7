import type { Interval } from '../../../survey-definitions/statistics/interval.ts';

export type TrendValue = {
  readonly label: string;
  readonly rate: number;
  readonly interval: Interval | null;
  /** What came before cannot be compared with it: no line leads here. */
  readonly isBreak?: boolean;
};

/** `x` in percent of the width, `y` in pixels from the top. */
export type TrendMark = {
  readonly x: number;
  readonly y: number;
  readonly whisker: { readonly top: number; readonly bottom: number } | null;
};

export type TrendScale = { readonly lowest: number; readonly highest: number; readonly ticks: readonly number[] };

/** From 0 to 100 %, or from 50 % up where everything lies there; said by the axis. */
export function trendScale(values: readonly TrendValue[], baseline: Interval | null): TrendScale {
  const lows = values.map((value) => value.interval?.lower ?? value.rate);
  const lowest = Math.min(1, ...lows, baseline?.lower ?? 1) >= 0.5 ? 0.5 : 0;
  const step = lowest === 0 ? 0.25 : 0.1;
  const ticks = Array.from({ length: Math.round((1 - lowest) / step) + 1 }, (_, index) => lowest + index * step);
  return { lowest, highest: 1, ticks };
}

export const yOf = (scale: TrendScale, height: number, share: number): number =>
  height * (1 - (share - scale.lowest) / (scale.highest - scale.lowest));

/** Points at equal distances: sessions are counted, not dated. */
export function trendMarks(values: readonly TrendValue[], scale: TrendScale, height: number): readonly TrendMark[] {
  return values.map((value, index) => ({
    x: ((index + 0.5) / values.length) * 100,
    y: yOf(scale, height, value.rate),
    whisker: value.interval && {
      top: yOf(scale, height, value.interval.upper),
      bottom: yOf(scale, height, value.interval.lower),
    },
  }));
}
