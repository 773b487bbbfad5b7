import { chiSquareUpperTail } from '../../../survey-definitions/statistics/distributions.ts';
import { clipped, wilsonInterval, zOf } from '../../../survey-definitions/statistics/interval.ts';
import type { Confidence, Interval } from '../../../survey-definitions/statistics/interval.ts';
import type { PairedTable } from '../../../survey-definitions/statistics/paired-table.ts';

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

/**
 * Agresti-Min interval of (b-c)/n, within [-1, 1]: add 1/2 to each cell, then Wald,
 * SE = sqrt(b~+c~-(b~-c~)^2/n~)/n~ (Agresti and Min 2005, Stat Med 24:729). Its centre is not the estimate.
 */
export function agrestiMinInterval(table: PairedTable, confidence: Confidence = 0.95): Interval | undefined {
  const n = sizeOf(table);
  if (n === 0) return undefined;
  const size = n + 2;
  const gap = table.onlyNow - table.onlyThen;
  const error = Math.sqrt(table.onlyNow + table.onlyThen + 1 - gap ** 2 / size) / size;
  const half = zOf[confidence] * error;
  return clipped({ lower: gap / size - half, upper: gap / size + half }, -1, 1);
}

/**
 * Newcombe's square-and-add interval of (b-c)/n (1998, Stat Med 17:2635, method 10): the Wilson limits of both rates,
 * joined with their correlation.
 */
export function newcombePairedInterval(table: PairedTable, confidence: Confidence = 0.95): Interval | undefined {
  const n = sizeOf(table);
  const now = table.both + table.onlyNow;
  const then = table.both + table.onlyThen;
  const first = wilsonInterval(now, n, { confidence });
  const second = wilsonInterval(then, n, { confidence });
  if (first === undefined || second === undefined) return undefined;
  const correlation = correctedCorrelation(table);
  const join = (x: number, y: number) => Math.sqrt(Math.max(0, x * x - 2 * correlation * x * y + y * y));
  const below = join(now / n - first.lower, second.upper - then / n);
  const above = join(first.upper - now / n, then / n - second.lower);
  return clipped({ lower: changeOf(table) - below, upper: changeOf(table) + above }, -1, 1);
}

/** (ad - bc) / sqrt(product of the margins), ad - bc less n/2 but not below 0 when positive; 0 if a margin is 0. */
function correctedCorrelation(table: PairedTable): number {
  const { both, onlyNow, onlyThen, neither } = table;
  const margins = (both + onlyNow) * (onlyThen + neither) * (both + onlyThen) * (onlyNow + neither);
  if (margins === 0) return 0;
  const cross = both * neither - onlyNow * onlyThen;
  return (cross > 0 ? Math.max(0, cross - sizeOf(table) / 2) : cross) / Math.sqrt(margins);
}

const sizeOf = ({ both, onlyNow, onlyThen, neither }: PairedTable): number => both + onlyNow + onlyThen + neither;

export const changeOf = (table: PairedTable): number => (table.onlyNow - table.onlyThen) / sizeOf(table);
