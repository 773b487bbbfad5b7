import type { SatisfactionScale } from '../statistics/counts.ts';
import { summaryOf } from '../statistics/mean-interval.ts';
import type { RateUnit } from '../statistics/satisfaction-rate.ts';
import { ANSWERED, formsAnswering, validCounts } from './tally.ts';
import type { CodeCounts, VariableTally } from './tally.ts';

/** Mean score and standard deviation over units, in codes of the scale (methodology.md section 2): shown, not tested. */
export type Score = { readonly mean: number; readonly sd: number | null };

/** By code, the share of units that gave it: of a Member that sent several forms each counts for its part, as in the rate. */
export type UnitShares = Readonly<Record<string, number>>;

/** Observers are left out by whoever calls. Of a multiple choice the shares may add up to more than 1. */
export function unitShares(members: VariableTally, unit: RateUnit): UnitShares {
  const units = unitsOf(members, unit);
  const codes = Object.keys(validCounts(members)).filter((code) => code !== ANSWERED);
  const shareIn = (counts: Counts, code: string): number => (counts[code] ?? 0) / formsAnswering(counts);
  return Object.fromEntries(
    codes.map((code) => [code, units.reduce((sum, counts) => sum + shareIn(counts, code), 0) / units.length]),
  );
}

/** null without an answer. A Member's score is the mean of its forms'. */
export function scoreOf(members: VariableTally, { codes }: SatisfactionScale, unit: RateUnit): Score | null {
  const scores =
    unit === 'delegate'
      ? codes.flatMap((code) => Array.from({ length: validCounts(members)[code] ?? 0 }, () => code))
      : unitsOf(members, unit).map(meanOf);
  const summary = summaryOf(scores);
  return summary ? { mean: summary.mean, sd: summary.sd ?? null } : null;
}

type Counts = Readonly<Record<string, number>>;

/** What each Member's forms gave; delegates of an anonymous survey are one count. Units without a valid answer are none. */
function unitsOf(members: VariableTally, unit: RateUnit): readonly Counts[] {
  const counted = unit === 'delegate' ? [validCounts(members)] : [...members].map(countsOf);
  return counted.filter((counts) => formsAnswering(counts) > 0);
}

const countsOf = ([member, codes]: readonly [string, CodeCounts]): Counts => validCounts(new Map([[member, codes]]));

const meanOf = (counts: Counts): number =>
  Object.entries(counts).reduce((sum, [code, count]) => sum + Number(code) * count, 0) / formsAnswering(counts);
