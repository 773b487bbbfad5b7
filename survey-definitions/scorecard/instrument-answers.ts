import { ANSWERED, isMissingReason, membersOf, type VariableTally } from '../results/tally.ts';
import type { CodeShares, PlannedYears } from './instruments-series.ts';

/** How many Members gave each code; withheld of fewer than `threshold`. */
export function sharesOfTally(variable: string, tally: VariableTally, threshold: number): CodeShares {
  const given = [...membersOf(tally).values()].map(codesGiven).filter((codes) => codes.length > 0);
  const n = given.length;
  if (isWithheld(n, threshold)) return { variable, withheld: 'primary', n: 0, counts: {} };
  const groups = Map.groupBy(given.flat(), (code) => code);
  return {
    variable,
    withheld: null,
    n,
    counts: Object.fromEntries([...groups].map(([code, all]) => [code, all.length])),
  };
}

/**
 * One reason of each Member: the one that it calls the main one, else the only one that it gave. Whoever gave several and calls none of
 * them the main one is not counted. What is none of the `codes` of reasons is the one in the Member's own words: 'other', as among them.
 */
export function mainReasons(reasons: VariableTally, main: VariableTally, codes: readonly string[]): VariableTally {
  return new Map(
    [...membersOf(reasons)].flatMap(([member, said]) => {
      const given = codesGiven(said);
      const [called] = codesGiven(main.get(member) ?? new Map());
      const one = called ?? (given.length === 1 ? given[0] : undefined);
      if (one === undefined || given.length === 0) return [];
      return [[member, new Map([[codes.includes(one) ? one : 'other', 1]])] as const];
    }),
  );
}

/** The years in spans of at least `threshold` Members each, from the first one on; what is left over goes to the last. */
export function plannedYears(variable: string, tally: VariableTally, threshold: number): PlannedYears {
  const years = [...membersOf(tally).values()]
    .flatMap(codesGiven)
    .map(Number)
    .toSorted((one, other) => one - other);
  const n = years.length;
  if (isWithheld(n, threshold)) return { variable, withheld: 'primary', n: 0, spans: [] };
  const spans: { readonly from: number; readonly to: number; readonly count: number }[] = [];
  for (const [year, all] of Map.groupBy(years, (one) => one)) {
    const last = spans.at(-1);
    if (last === undefined || last.count >= threshold) spans.push({ from: year, to: year, count: all.length });
    else spans.splice(-1, 1, { from: last.from, to: year, count: last.count + all.length });
  }
  return { variable, withheld: null, n, spans: withoutRemainder(spans, threshold) };
}

function withoutRemainder(spans: PlannedYears['spans'], threshold: number): PlannedYears['spans'] {
  const [before, last] = spans.slice(-2);
  if (before === undefined || last === undefined || last.count >= threshold) return spans;
  return [...spans.slice(0, -2), { from: before.from, to: last.to, count: before.count + last.count }];
}

const codesGiven = (codes: ReadonlyMap<string, number>): readonly string[] =>
  [...codes].flatMap(([code, count]) => (count > 0 && code !== ANSWERED && !isMissingReason(code) ? [code] : []));

/** That nobody answered is no secret. */
const isWithheld = (n: number, threshold: number): boolean => n > 0 && n < threshold;
