import { linesOf, type Breakdown } from '../disclosure/breakdown.ts';
import { placeIn, type Line } from '../disclosure/grouping.ts';
import { unitsAnswering } from '../disclosure/settled-breakdown.ts';
import { membersOf, type VariableTally } from '../results/tally.ts';
import type { CodeLabel, CodeShares, InstrumentResult, InstrumentsSeries } from './instruments-series.ts';
import type { InstrumentLine, InstrumentRegions } from './series-page.ts';

export type InstrumentInputs = {
  readonly tallies: ReadonlyMap<string, VariableTally>;
  readonly breakdown: Breakdown;
};

/** Status, use and reasons of one instrument by region, in the lines of each. One whose total is withheld has no regions either. */
export function instrumentRegions(
  instrument: InstrumentResult,
  labels: Pick<InstrumentsSeries, 'statuses' | 'uses' | 'reasons'>,
  ground: InstrumentInputs,
): InstrumentRegions {
  const told = {
    status: byLine(instrument.status, labels.statuses, ground),
    use: byLine(instrument.use, labels.uses, ground),
    reasons: byLine(instrument.reasons, labels.reasons, ground),
  };
  const named = Object.values(told).flatMap((lines) =>
    [...lines.values()].map(({ groups }) => [keyOf(groups), groups] as const),
  );
  return {
    code: instrument.code,
    regions: [...new Map(named)].map(([key, groups]): InstrumentLine => {
      const shares = (of: keyof typeof told) => told[of].get(key)?.shares ?? null;
      return { groups, status: shares('status'), use: shares('use'), reasons: shares('reasons') };
    }),
  };
}

type SharesOfLine = { readonly groups: Line; readonly shares: CodeShares };

const keyOf = (groups: Line): string => groups.join('+');

function byLine(
  { variable, withheld }: CodeShares,
  labels: readonly CodeLabel[],
  { tallies, breakdown }: InstrumentInputs,
): ReadonlyMap<string, SharesOfLine> {
  const lines = withheld === null ? linesOf(breakdown, variable) : [];
  if (lines.length < 2) return new Map();
  const tally = membersOf(tallies.get(variable) ?? new Map());
  const codes = new Set(labels.map(({ code }) => code));
  return new Map(
    lines.map((groups, place) => {
      const ofLine = new Map([...tally].filter(([member]) => placeIn(lines, breakdown.placed.get(member)) === place));
      return [keyOf(groups), { groups, shares: sharesOf(variable, ofLine, codes) }];
    }),
  );
}

function sharesOf(variable: string, tally: VariableTally, codes: ReadonlySet<string>): CodeShares {
  const counts = new Map<string, number>();
  for (const given of tally.values()) {
    for (const [code, count] of given) if (codes.has(code)) counts.set(code, (counts.get(code) ?? 0) + count);
  }
  return { variable, withheld: null, n: unitsAnswering(tally).length, counts: Object.fromEntries(counts) };
}
