import { chiSquareUpperTail } from '../../../survey-definitions/statistics/distributions.ts';

/** Tests and intervals that the platform does not use, for their published values. */

/**
 * Two-sided p of x1/n1 = x2/n2, n > 0: chi-square with one degree of freedom, no continuity correction, on the pooled
 * proportion p: (x1/n1 - x2/n2)^2 / (p (1-p) (1/n1 + 1/n2)). 1 when all or none are satisfied.
 */
export function chiSquareP(x1: number, n1: number, x2: number, n2: number): number {
  const pooled = (x1 + x2) / (n1 + n2);
  const variance = pooled * (1 - pooled) * (1 / n1 + 1 / n2);
  return variance <= 0 ? 1 : chiSquareUpperTail((x1 / n1 - x2 / n2) ** 2 / variance);
}
