import { hypergeometricProbability } from './hypergeometric-limits.ts';

/**
 * Fisher's exact test of x1/n1 = x2/n2, two-sided: the probability, given the margins, of all tables that are not more
 * likely than this one (as R's `fisher.test`).
 */
export function fisherExactP(x1: number, n1: number, x2: number, n2: number): number {
  const satisfied = x1 + x2;
  const probability = (x: number): number => hypergeometricProbability(x, satisfied, n1, n1 + n2);
  const limit = probability(x1) * (1 + rounding);
  let sum = 0;
  for (let x = Math.max(0, satisfied - n2); x <= Math.min(n1, satisfied); x += 1) {
    const term = probability(x);
    if (term <= limit) sum += term;
  }
  return Math.min(1, sum);
}

/** Tables that are as likely differ in their last bits. */
const rounding = 1e-7;

/** Whether a count that is expected under the pooled rate is below 5. */
export function expectsFew(x1: number, n1: number, x2: number, n2: number): boolean {
  const pooled = (x1 + x2) / (n1 + n2);
  return Math.min(n1, n2) * Math.min(pooled, 1 - pooled) < fewest;
}

const fewest = 5;
