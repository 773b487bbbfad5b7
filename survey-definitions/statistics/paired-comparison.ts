import type { PairedChange } from './comparison.ts';
import { chiSquareUpperTail, fairCoinCdf, fairCoinTerm } from './distributions.ts';
import { clipped, wilsonInterval, zOf } from './interval.ts';
import type { Confidence, Interval } from './interval.ts';

/** Members with a valid answer in both waves: satisfied in both (a), only now (b), only then (c), in neither (d). */
export type PairedTable = {
  readonly both: number;
  readonly onlyNow: number;
  readonly onlyThen: number;
  readonly neither: number;
};

/**
 * Change of the same Members between two waves (methodology.md section 7): estimate (b-c)/n, Agresti-Min intervals,
 * McNemar mid-p (advised by Fagerland, Lydersen, Laake 2013, BMC Med Res Methodol 13:91).
 *
 * @returns undefined when the table is empty
 */
export function comparePaired(table: PairedTable): PairedChange | undefined {
  const n = sizeOf(table);
  const interval95 = agrestiMinInterval(table, 0.95);
  const interval90 = agrestiMinInterval(table, 0.9);
  if (interval95 === undefined || interval90 === undefined) return undefined;
  return { kind: 'paired', n, change: changeOf(table), interval95, interval90, p: mcNemar(table)?.midP };
}

/** Two-sided p-values of McNemar's test. */
export type McNemar = Readonly<Record<'exact' | 'midP' | 'asymptotic' | 'corrected', number>>;

/**
 * With m = b+c and k = min(b,c): exact = min(1, 2 P(K <= k)), K binomial (m, 1/2); mid-p = exact - P(K = k), and
 * 1 - P(K = b)/2 when b = c; asymptotic = chi-square of (b-c)^2/m, corrected of (|b-c|-1)^2/m.
 *
 * @returns undefined when b + c = 0: nobody changed and there is no test
 */
export function mcNemar({ onlyNow, onlyThen }: Pick<PairedTable, 'onlyNow' | 'onlyThen'>): McNemar | undefined {
  const changed = onlyNow + onlyThen;
  if (changed === 0) return undefined;
  const gap = Math.abs(onlyNow - onlyThen);
  const fewer = Math.min(onlyNow, onlyThen);
  const exact = Math.min(1, 2 * fairCoinCdf(changed, fewer));
  const term = fairCoinTerm(changed, fewer);
  return {
    exact,
    midP: gap === 0 ? 1 - term / 2 : exact - term,
    asymptotic: chiSquareUpperTail(gap ** 2 / changed),
    corrected: chiSquareUpperTail(Math.max(0, gap - 1) ** 2 / changed),
  };
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

function sizeOf({ both, onlyNow, onlyThen, neither }: PairedTable): number {
  return both + onlyNow + onlyThen + neither;
}

function changeOf(table: PairedTable): number {
  return (table.onlyNow - table.onlyThen) / sizeOf(table);
}
