import type { ShownFigure } from '../results/disclosed-figure.ts';
import { tQuantile } from '../statistics/distributions.ts';
import type { Interval } from '../statistics/interval.ts';
import { countedRate, foldedRate, type SatisfactionRate } from '../statistics/satisfaction-rate.ts';

/**
 * The rate behind a figure, out of nothing but the figure: whatever is computed from it was already said. Of folded
 * shares the spread is read off the plain interval (mean +- t(n-1) s / sqrt(n), cut at 0 and 1).
 */
export function publishedRate(figure: ShownFigure): SatisfactionRate {
  const { unit, rate, n, answers, population, plainInterval, method } = figure;
  const input = { unit, n, answers, population: population ?? undefined };
  if (method === 'wilson') return countedRate(wholeIfNear(rate * n), input);
  return foldedRate(rate, spreadBehind(rate, n, plainInterval), input);
}

/** 0.8 of 120 is 96, whatever the last bit says; of members that all gave the same share it need not be whole. */
const wholeIfNear = (count: number): number => (Math.abs(count - Math.round(count)) < 1e-9 ? Math.round(count) : count);

/** One end of the interval is enough. Where both are cut, the widest spread that shares of this mean can have. */
function spreadBehind(mean: number, n: number, interval: Interval | null): number {
  if (interval === null || (interval.lower <= 0 && interval.upper >= 1)) {
    return Math.sqrt((mean * (1 - mean) * n) / Math.max(1, n - 1));
  }
  const half = Math.max(mean - interval.lower, interval.upper - mean);
  return (half * Math.sqrt(n)) / tQuantile(0.975, n - 1);
}
