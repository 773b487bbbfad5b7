import { rateUnitOf } from '../results/disclosed-figure.ts';
import type { ShownFigure } from '../results/disclosed-figure.ts';
import { countedRate, type SatisfactionRate } from '../statistics/satisfaction-rate.ts';

/** The rate behind a figure, out of nothing but the figure: whatever is computed from it was already said. */
export function publishedRate({ unit, rate, n, answers, population, effective }: ShownFigure): SatisfactionRate {
  return countedRate(wholeIfNear(rate * n), {
    unit: rateUnitOf(unit),
    n,
    effective,
    answers,
    population: population ?? undefined,
  });
}

/** 0.8 of 120 is 96, whatever the last bit says; of shares it need not be whole. */
const wholeIfNear = (count: number): number => (Math.abs(count - Math.round(count)) < 1e-9 ? Math.round(count) : count);
