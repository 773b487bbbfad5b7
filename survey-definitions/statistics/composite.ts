import { tQuantile } from './distributions.ts';
import { clipped } from './interval.ts';
import type { Interval, IntervalOptions } from './interval.ts';
import { finitePopulationFactor } from './mean-interval.ts';
import { smallestGroup } from './small-numbers.ts';

/**
 * One row a unit (Member): per item its share of satisfied answers, 0..1 (0 or 1 where one form was given), or
 * undefined without a valid answer. Every row has the items in the same order.
 */
export type CompositeRow = readonly (number | undefined)[];

export type CompositeOptions = IntervalOptions & {
  /** An item with fewer valid answers is left out; default `smallestGroup`. */
  readonly minimumValid?: number | undefined;
};

export type Composite = {
  /** Mean of the item rates, 0..1; undefined when every item was left out. */
  readonly rate: number | undefined;
  /** Indices of the items, counted and left out. */
  readonly items: readonly number[];
  readonly leftOut: readonly number[];
  /** Units with a valid answer to a counted item. */
  readonly n: number;
  /** Jackknife standard error; undefined when deleting a unit leaves an item without answers. */
  readonly standardError: number | undefined;
  /** undefined when the standard error is, or when it is 0 without a census: no spread is no certainty. */
  readonly interval: Interval | undefined;
};

/**
 * Composite of several items, choice A of methodology.md section 3: (1/k) sum r_i, where r_i is the mean of item i
 * over the units that answered it. The standard error is that of the delete-one jackknife (JK1),
 * sqrt((n-1)/n sum (t_(i) - mean)^2), times sqrt(1 - n/N) where N is known; the interval t(n-1) times that, clipped
 * to [0, 1]. The list of items is that of the full sample in every replicate.
 */
export function composite(rows: readonly CompositeRow[], options: CompositeOptions = {}): Composite {
  const { minimumValid = smallestGroup, population, confidence = 0.95 } = options;
  const columns = columnsOf(rows);
  const isCounted = ({ valid }: Column) => valid > 0 && valid >= minimumValid;
  const items = columns.flatMap((column, item) => (isCounted(column) ? [item] : []));
  const leftOut = columns.flatMap((column, item) => (isCounted(column) ? [] : [item]));
  const answering = rows.filter((row) => items.some((item) => row[item] !== undefined));
  const n = answering.length;
  const rate = meanOfRates(columns, items);
  const jackknife = jackknifeError(answering, columns, items);
  const standardError = n > 0 && n === population ? 0 : jackknife && jackknife * finitePopulationFactor(n, population);
  return {
    rate,
    items,
    leftOut,
    n,
    standardError,
    interval: intervalOf({ rate, n, standardError, population, confidence }),
  };
}

type Column = { readonly sum: number; readonly valid: number };

/** Sums in ascending order, so that the order of the rows does not matter. */
function columnsOf(rows: readonly CompositeRow[]): readonly Column[] {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return Array.from({ length: width }, (_, item) => {
    const shares = rows.flatMap((row) => row[item] ?? []).toSorted((a, b) => a - b);
    return { sum: shares.reduce((sum, share) => sum + share, 0), valid: shares.length };
  });
}

/** The composite without one row; undefined when an item has no answer left, or there is no item. */
function meanOfRates(
  columns: readonly Column[],
  items: readonly number[],
  without: CompositeRow = [],
): number | undefined {
  if (items.length === 0) return undefined;
  let sum = 0;
  for (const item of items) {
    const column = columns[item] ?? { sum: 0, valid: 0 };
    const deleted = without[item];
    const valid = column.valid - (deleted === undefined ? 0 : 1);
    if (valid === 0) return undefined;
    sum += (column.sum - (deleted ?? 0)) / valid;
  }
  return sum / items.length;
}

function jackknifeError(
  rows: readonly CompositeRow[],
  columns: readonly Column[],
  items: readonly number[],
): number | undefined {
  const n = rows.length;
  const replicates = rows.flatMap((row) => meanOfRates(columns, items, row) ?? []).toSorted((a, b) => a - b);
  if (n < 2 || replicates.length < n) return undefined;
  const mean = replicates.reduce((sum, value) => sum + value, 0) / n;
  return Math.sqrt(((n - 1) / n) * replicates.reduce((sum, value) => sum + (value - mean) ** 2, 0));
}

function intervalOf(
  figure: Pick<Composite, 'rate' | 'n' | 'standardError'> &
    Required<Pick<CompositeOptions, 'population' | 'confidence'>>,
): Interval | undefined {
  const { rate, n, standardError, population, confidence = 0.95 } = figure;
  if (rate === undefined || standardError === undefined) return undefined;
  if (n === population) return { lower: rate, upper: rate };
  if (standardError < 1e-12) return undefined;
  const half = tQuantile((1 + confidence) / 2, n - 1) * standardError;
  return clipped({ lower: rate - half, upper: rate + half }, 0, 1);
}
