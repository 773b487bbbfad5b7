import { compareRates } from './compare-rates.ts';
import { hypergeometricProbability } from './hypergeometric-limits.ts';
import { countedRate, type SatisfactionRate } from './satisfaction-rate.ts';

/** What a wave that is still to come might show. */
export type Reach = {
  /** N */
  readonly population: number;
  /** Answers then and now, at most N. */
  readonly answers: number;
  /** The rate among all N, both times, 0..1. */
  readonly rate: number;
  /** delta, a proportion */
  readonly margin: number;
};

/**
 * In how many of all years in which nothing changes the target 'maintain or increase' is shown to be met (methodology.md
 * section 8): the chance that the lower 90 % limit of the finite interval is above -margin, when `answers` of N are a
 * simple random sample both times and the same round(rate N) are satisfied. Exact: summed over every outcome of the two
 * waves, which are independent of each other.
 */
export function chanceToShowKept({ population, answers, rate, margin }: Reach): number {
  const satisfied = Math.round(rate * population);
  const outcomes = outcomesOf(satisfied, answers, population);
  let chance = 0;
  for (const then of outcomes) {
    for (const now of outcomes) {
      if (isKept(then.rate, now.rate, margin)) chance += then.chance * now.chance;
    }
  }
  return chance;
}

type Outcome = { readonly rate: SatisfactionRate; readonly chance: number };

/** Every number of satisfied answers that has a chance worth counting. */
function outcomesOf(satisfied: number, n: number, population: number): readonly Outcome[] {
  const [fewest, most] = [Math.max(0, n - (population - satisfied)), Math.min(n, satisfied)];
  return Array.from({ length: most - fewest + 1 }, (_, index) => fewest + index).flatMap((x) => {
    const chance = hypergeometricProbability(x, satisfied, n, population);
    return chance < negligible ? [] : [{ chance, rate: countedRate(x, { unit: 'member', n, answers: n, population }) }];
  });
}

const negligible = 1e-9;

function isKept(then: SatisfactionRate, now: SatisfactionRate, margin: number): boolean {
  const change = compareRates(now, then);
  if (change === undefined) return false;
  return (change.kind === 'census' ? change.change : change.interval90.lower) > -margin;
}
