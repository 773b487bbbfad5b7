import { suppressTable } from '../disclosure/suppress-table.ts';
import { ANSWERED, isMissingReason, membersOf, type VariableTally } from '../results/tally.ts';
import type { CodeLabel, CodeShares, InstrumentResult, InstrumentsSeries } from './instruments-series.ts';
import type { InstrumentRegions } from './series-page.ts';

export type InstrumentInputs = {
  readonly tallies: ReadonlyMap<string, VariableTally>;
  readonly regionOf: (member: string) => string | undefined;
  /** N by region, null where unknown, in the order of the result. */
  readonly populations: ReadonlyMap<string, number | null>;
  readonly threshold: number;
};

/**
 * Status and reasons of one instrument by region. One whose total is withheld has no regions either. What was withheld in
 * the wave before (`earlier`) stays so: many answers are the same again, and would show it.
 */
export function instrumentRegions(
  instrument: InstrumentResult,
  { statuses, reasons }: Pick<InstrumentsSeries, 'statuses' | 'reasons'>,
  ground: InstrumentInputs,
  earlier?: InstrumentInputs,
): InstrumentRegions {
  const tables = (of: InstrumentInputs, before: Withheld) => {
    const status = byRegion(instrument.status, codesOf(statuses), of, before.status);
    const previous = new Set([...before.reasons, ...withheldIn(status)]);
    return { status, why: byRegion(instrument.reasons, codesOf(reasons), of, previous) };
  };
  const nothing = { status: new Set<string>(), reasons: new Set<string>() };
  const before = earlier && tables(earlier, nothing);
  const { status, why } = tables(
    ground,
    before ? { status: withheldIn(before.status), reasons: withheldIn(before.why) } : nothing,
  );
  return {
    code: instrument.code,
    regions: [...ground.populations.keys()].flatMap((region) => {
      const of = status.get(region);
      const because = why.get(region);
      return of === undefined || because === undefined ? [] : [{ region, status: of, reasons: because }];
    }),
  };
}

type Withheld = { readonly status: ReadonlySet<string>; readonly reasons: ReadonlySet<string> };

const withheldIn = (table: ReadonlyMap<string, CodeShares>): ReadonlySet<string> =>
  new Set([...table].flatMap(([region, shares]) => (shares.withheld === null ? [] : region)));

const codesOf = (labels: readonly CodeLabel[]): readonly string[] => labels.map(({ code }) => code);

/** A row for Members of no region: it is never printed, but subtraction would show it. */
const noRegion = '';

/** How the columns of a table are called that are no code: of the missing answers nothing is printed by region. */
const missing = 'missing';

function byRegion(
  { variable, withheld }: CodeShares,
  codes: readonly string[],
  ground: InstrumentInputs,
  previous: ReadonlySet<string>,
): ReadonlyMap<string, CodeShares> {
  if (withheld !== null) return new Map();
  const { threshold, populations } = ground;
  const counts = countsByRegion(ground, variable);
  const rows = [...populations.keys(), noRegion];
  const isMultiple = [...counts.values()].some((row) => row.has(ANSWERED));
  const answering = (row: string): number => answeringIn(counts.get(row) ?? new Map(), codes);
  const tooFew = new Set(rows.filter((row) => answering(row) > 0 && answering(row) < threshold));
  // Several reasons of one Member add up to more than N: only then is N no ceiling, and who answered a column of its own.
  const columns = [...codes, ...(isMultiple ? [ANSWERED] : []), missing].filter((column) =>
    [...counts.values()].some((row) => (row.get(column) ?? 0) > 0),
  );
  const suppressed = suppressTable(
    { rows, columns, counts: rows.map((row) => columns.map((column) => counts.get(row)?.get(column) ?? 0)) },
    {
      threshold,
      missing: [missing],
      previous: new Set([...previous, ...tooFew]),
      ...(!isMultiple && { ceilings: ceilingsOf(populations) }),
    },
  );
  return new Map(
    suppressed.rows.map((row): [string, CodeShares] => {
      const because = tooFew.has(row.row) ? 'primary' : row.withheld;
      if (row.withheld !== null) return [row.row, { variable, withheld: because, n: 0, counts: {} }];
      const shown = columns.flatMap((code, index) =>
        codes.includes(code) && row.counts[index] ? [[code, row.counts[index]] as const] : [],
      );
      return [row.row, { variable, withheld: null, n: answering(row.row), counts: Object.fromEntries(shown) }];
    }),
  );
}

/** Members with an answer: of a choice of several, those that chose anything. */
const answeringIn = (row: ReadonlyMap<string, number>, codes: readonly string[]): number =>
  row.get(ANSWERED) ?? codes.reduce((sum, code) => sum + (row.get(code) ?? 0), 0);

function countsByRegion(
  { tallies, regionOf, populations }: InstrumentInputs,
  variable: string,
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const regions = new Map<string, Map<string, number>>();
  for (const [member, codes] of membersOf(tallies.get(variable) ?? new Map())) {
    const region = regionOf(member);
    const row = region !== undefined && populations.has(region) ? region : noRegion;
    const sums = regions.get(row) ?? new Map<string, number>();
    for (const [code, count] of codes) {
      const column = isMissingReason(code) ? missing : code;
      sums.set(column, (sums.get(column) ?? 0) + count);
    }
    regions.set(row, sums);
  }
  return regions;
}

const ceilingsOf = (populations: ReadonlyMap<string, number | null>): ReadonlyMap<string, number> =>
  new Map([...populations].flatMap(([region, population]) => (population === null ? [] : [[region, population]])));
