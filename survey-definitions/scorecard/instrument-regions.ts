import { linesOf, type Breakdown } from '../disclosure/breakdown.ts';
import { placeIn, type Line } from '../disclosure/grouping.ts';
import { unitsAnswering } from '../disclosure/settled-breakdown.ts';
import { membersOf, type VariableTally } from '../results/tally.ts';
import { mainReasons } from './instrument-answers.ts';
import type { CodeLabel, CodeShares, InstrumentResult, InstrumentsSeries } from './instruments-series.ts';
import type { InstrumentLine, InstrumentRegions } from './series-page.ts';

export type InstrumentInputs = {
  readonly tallies: ReadonlyMap<string, VariableTally>;
  readonly breakdown: Breakdown;
};

/** Status, use, reasons, the main one, and support wanted of one instrument by region, in the lines of each. One whose total is withheld has no regions either. */
export function instrumentRegions(
  instrument: InstrumentResult,
  labels: Pick<InstrumentsSeries, 'statuses' | 'uses' | 'reasons' | 'supports'>,
  ground: InstrumentInputs,
): InstrumentRegions {
  const told = {
    status: byLine(instrument.status, labels.statuses, ground),
    use: byLine(instrument.use, labels.uses, ground),
    reasons: byLine(instrument.reasons, labels.reasons, ground),
    mainReason: mainReasonByLine(instrument, labels.reasons, ground),
    support: byLine(instrument.support, labels.supports ?? [], ground),
  };
  const named = Object.values(told).flatMap((lines) =>
    [...lines.values()].map(({ groups }) => [keyOf(groups), groups] as const),
  );
  return {
    code: instrument.code,
    regions: [...new Map(named)].map(([key, groups]): InstrumentLine => {
      const shares = (of: keyof typeof told) => told[of].get(key)?.shares ?? null;
      return {
        groups,
        status: shares('status'),
        use: shares('use'),
        reasons: shares('reasons'),
        mainReason: shares('mainReason'),
        support: shares('support'),
      };
    }),
  };
}

type SharesOfLine = { readonly groups: Line; readonly shares: CodeShares };

const keyOf = (groups: Line): string => groups.join('+');

/** In the lines of those who named one of several, who are the fewest; whoever gave one only is counted with them. */
function mainReasonByLine(
  { reasons, mainReason }: InstrumentResult,
  labels: readonly CodeLabel[],
  ground: InstrumentInputs,
): ReadonlyMap<string, SharesOfLine> {
  if (mainReason === null) return new Map();
  const of = (variable: string): VariableTally => ground.tallies.get(variable) ?? new Map();
  const codes = labels.map(({ code }) => code);
  const tally = mainReasons(of(reasons.variable), of(mainReason.variable), codes);
  return byLine(mainReason, labels, { ...ground, tallies: new Map([[mainReason.variable, tally]]) });
}

function byLine(
  shares: CodeShares | null,
  labels: readonly CodeLabel[],
  { tallies, breakdown }: InstrumentInputs,
): ReadonlyMap<string, SharesOfLine> {
  if (shares === null) return new Map();
  const { variable, withheld } = shares;
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
