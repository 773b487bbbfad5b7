import type { CensusChange, IndependentChange, IndicativeChange, OverlapChange } from './comparison.ts';
import { countsBehindRate } from './counts-behind-rate.ts';
import { usesPopulation } from './change.ts';
import { compareRates } from './compare-rates.ts';
import type { Interval } from './interval.ts';
import { countedRate, rateInterval } from './satisfaction-rate.ts';
import type { RateUnit, SatisfactionRate } from './satisfaction-rate.ts';
import type { Common } from './overlap.ts';
import { defaultMargin, verdictOf } from './verdict.ts';

/** A recorded earlier rate, with what is known of it. */
export type Baseline = {
  /** Proportion, 0..1, as rounded by its source. */
  readonly rate: number;
  /** Valid answers behind it of its unit; undefined when the source does not say. */
  readonly n?: number | undefined;
  /** N of its time. */
  readonly population?: number | undefined;
  /** What was counted, scale id and item revision id; undefined when unknown. */
  readonly unit?: RateUnit | undefined;
  readonly scale?: string | undefined;
  readonly wording?: string | undefined;
  /** ISO date and origin, carried for the reader. */
  readonly date: string;
  readonly source: string;
};

/** The figure of today: its rate, and the scale and wording (item revision id) it was asked with. */
export type CurrentFigure = { readonly rate: SatisfactionRate; readonly scale: string; readonly wording: string };

/** What must be alike for two rates to be of one series: a delegate's rate is none of Members. */
export type BaselineAspect = (typeof aspects)[number];

const aspects = ['scale', 'wording', 'unit'] as const;

/** What the baseline did not say and the comparison takes to be as today. */
export type Assumed = { readonly assumed: readonly BaselineAspect[] };

/**
 * Where the baseline's count comes from: x0 of n0. `candidates` are the whole numbers that round to its rate; when
 * there is none, x0 = rate * n0 is a fraction.
 */
export type BaselineCount = { readonly x0: number; readonly n0: number; readonly candidates: readonly number[] };

export type BaselineComparison =
  | { readonly kind: 'no-answers' }
  | { readonly kind: 'first-wave' }
  | { readonly kind: 'no-interval' }
  | { readonly kind: 'not-comparable'; readonly because: BaselineAspect }
  | (IndicativeChange & Assumed)
  | ((IndependentChange | CensusChange) & Assumed & Partial<BaselineCount>)
  | (OverlapChange & Assumed);

/** The rate of our own survey that the baseline is, and who was asked both times. */
export type OwnSurvey = { readonly rate: SatisfactionRate; readonly common?: Common | undefined };

/**
 * The comparison that what is known of the baseline allows (methodology.md section 7):
 *
 * | known                              | kind                                                                      |
 * |------------------------------------|---------------------------------------------------------------------------|
 * | no valid answer today              | no-answers                                                                |
 * | no interval of today's rate        | no-interval: too few Members behind it, or nobody knows how many          |
 * | no baseline                        | first-wave: this one becomes it                                           |
 * | another scale, wording or unit     | not-comparable (one that is unknown is listed in `assumed`)               |
 * | rate, no n                         | indicative: interval of today's rate against a fixed number               |
 * | rate and n                         | independent, by `compareRates`, x0 being the whole number behind the rate |
 * | rate and n, n = N then and today   | census                                                                    |
 * | our own survey                     | overlap, independent or census: its rate and its Members' answers         |
 *
 * If several x0 round to the rate, the one that gives the weaker verdict (at `margin`, before Holm) is taken, then the
 * one with the larger p. The change is against x0 / n0, not against the rounded rate.
 *
 * @throws RangeError if the baseline's rate is not 0..1 (a percentage?) or its n not a whole number from 1 on
 */
export function compareWithBaseline(
  current: CurrentFigure,
  baseline: Baseline | undefined,
  margin: number = defaultMargin,
  own?: OwnSurvey,
): BaselineComparison {
  if (current.rate.rate === undefined) return { kind: 'no-answers' };
  if (baseline === undefined) return { kind: 'first-wave' };
  refuseImpossible(baseline);
  const now = { scale: current.scale, wording: current.wording, unit: current.rate.unit };
  const because = aspects.find((aspect) => baseline[aspect] !== undefined && baseline[aspect] !== now[aspect]);
  if (because !== undefined) return { kind: 'not-comparable', because };
  const assumed = aspects.filter((aspect) => baseline[aspect] === undefined);
  const comparison = own
    ? compareRates(current.rate, own.rate, own.common)
    : baseline.n === undefined
      ? againstFixedRate(current.rate, baseline.rate)
      : againstCount(current.rate, { ...baseline, n: baseline.n }, margin);
  return comparison ? { ...comparison, assumed } : { kind: 'no-interval' };
}

function refuseImpossible({ rate, n }: Baseline): void {
  if (!(rate >= 0 && rate <= 1)) throw new RangeError(`a baseline rate is a proportion, 0..1: ${rate}`);
  if (n !== undefined && !(Number.isInteger(n) && n > 0)) throw new RangeError(`a baseline n counts answers: ${n}`);
}

function againstFixedRate(current: SatisfactionRate, rate: number): IndicativeChange | undefined {
  if (current.rate === undefined || current.interval === undefined) return undefined;
  const minusRate = (confidence: 0.9 | 0.95, population: number | undefined): Interval => {
    const interval = rateInterval(current, { confidence, population }) ?? { lower: 0, upper: 1 };
    return { lower: interval.lower - rate, upper: interval.upper - rate };
  };
  const intervals = (population: number | undefined) => ({
    interval95: minusRate(0.95, population),
    interval90: minusRate(0.9, population),
  });
  return {
    kind: 'indicative',
    change: current.rate - rate,
    p: undefined,
    ...intervals(current.population),
    finitePopulation: usesPopulation(current),
    plain: intervals(undefined),
  };
}

type CountedComparison = (IndependentChange | CensusChange) & BaselineCount;

function againstCount(
  current: SatisfactionRate,
  baseline: { readonly rate: number; readonly n: number; readonly population?: number | undefined },
  margin: number,
): CountedComparison | undefined {
  const { rate, n, population } = baseline;
  const candidates = countsBehindRate(rate, n);
  const comparisons = (candidates.length > 0 ? candidates : [rate * n]).flatMap((x0) => {
    const earlier = countedRate(x0, { unit: current.unit, n, answers: n, population });
    const comparison = compareRates(current, earlier);
    return comparison && comparison.kind !== 'overlap' ? [{ ...comparison, x0, n0: n, candidates }] : [];
  });
  return comparisons.toSorted((a, b) => strength(a, margin) - strength(b, margin) || pOf(b) - pOf(a))[0];
}

const pOf = (comparison: CountedComparison): number => (comparison.kind === 'census' ? 0 : comparison.p);

/** How much a verdict claims; of a census, the size of the change. */
function strength(comparison: CountedComparison, margin: number): number {
  const verdict = verdictOf(comparison, pOf(comparison), margin);
  return verdict.code === 'census' ? Math.abs(verdict.change) : claims.indexOf(verdict.code);
}

const claims: readonly string[] = ['not-established', 'at-least-maintained', 'maintained', 'declined', 'improved'];
