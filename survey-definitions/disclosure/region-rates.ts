import { rateOf } from '../results/rate-of.ts';
import { membersOf, type VariableTally } from '../results/tally.ts';
import type { SatisfactionScale } from '../statistics/counts.ts';
import type { SatisfactionRate } from '../statistics/satisfaction-rate.ts';

export type Regions = {
  /** The region of a delegation of the tally; undefined for a Member of none, which is counted in the total only. */
  readonly regionOf: (delegation: string) => string | undefined;
  /** N by region, null where unknown; its order is the order of the result. A region that is not in it counts as none. */
  readonly populations: ReadonlyMap<string, number | null>;
};

export type RegionRate = { readonly region: string; readonly rate: SatisfactionRate };

/** The name under which Members of no region are kept: they are never printed, but subtraction would show them. */
export const noRegion = '';

/** The rate of every region, of Members of none last. Before disclosure control: for calculation, never for a reader. */
export function regionRates(
  tally: VariableTally,
  scale: SatisfactionScale,
  { regionOf, populations }: Regions,
): readonly RegionRate[] {
  const place = (delegation: string): string => {
    const region = regionOf(delegation);
    return region !== undefined && populations.has(region) ? region : noRegion;
  };
  const byRegion = Map.groupBy(membersOf(tally), ([delegation]) => place(delegation));
  return [...populations.keys(), noRegion].map((region) => {
    const members = new Map(byRegion.get(region));
    const population = region === noRegion ? members.size : (populations.get(region) ?? null);
    return { region, rate: rateOf(members, scale, { unit: 'member', population }) };
  });
}
