import { regionCheck } from '../disclosure/region-check.ts';
import { regionFigures, withheldRegions, type RegionOptions } from '../disclosure/region-figures.ts';
import { membersOf } from '../results/tally.ts';
import type { Measurement } from './measurement.ts';
import { membersBehind } from './members-behind.ts';
import { isPooledUnit } from './pool-year.ts';
import type { PostStratifiedLine, RegionResult } from './series-page.ts';

export type RegionsOf = (measurement: Measurement) => Omit<RegionOptions, 'threshold' | 'previous'>;

/**
 * The rate by region; null where Members are not known, or the figure of all is itself withheld. What was withheld of the
 * same Members in an earlier wave stays withheld, or the difference of two reports would show it (methodology.md
 * section 10).
 */
export function seriesRegions(
  measurements: readonly Measurement[],
  current: Measurement,
  regionsOf: RegionsOf,
  threshold: number,
): readonly RegionResult[] | null {
  if (current.unit === 'delegate' || !current.figure.shown) return null;
  const regions = regionsOf(current);
  const ofFew = regionsOfFew(current, regions, threshold);
  const previous = new Set([...withheldBefore(measurements, current, regionsOf, threshold), ...ofFew]);
  return regionFigures(current.tally, current.scale, { ...regions, threshold, previous }).map((region) =>
    ofFew.has(region.region) ? { ...region, figure: { shown: false, because: 'primary' } } : region,
  );
}

/** Of pooled activities: regions with enough units of too few Members. */
function regionsOfFew(
  { unit, tally }: Measurement,
  { regionOf }: ReturnType<RegionsOf>,
  threshold: number,
): ReadonlySet<string> {
  if (!isPooledUnit(unit)) return new Set();
  const byRegion = Map.groupBy(membersOf(tally), ([delegation]) => regionOf(delegation) ?? '');
  const members = [...byRegion].map(([region, rows]) => [region, membersBehind(new Map(rows))] as const);
  return new Set(members.flatMap(([region, count]) => (count > 0 && count < threshold ? region : [])));
}

/** The post-stratified figure as a check: of waves only, which have a frame by region. */
export function postStratifiedLine(
  measurements: readonly Measurement[],
  current: Measurement,
  regionsOf: RegionsOf,
  threshold: number,
): PostStratifiedLine | null {
  if (!isWave(current) || !current.figure.shown) return null;
  const previous = withheldBefore(measurements, current, regionsOf, threshold);
  const check = regionCheck(current.tally, current.scale, { ...regionsOf(current), threshold, previous });
  if (!check.used) return null;
  const { rate, rawRate, differs, designEffect } = check;
  return { rate, rawRate, differs, designEffect };
}

function withheldBefore(
  measurements: readonly Measurement[],
  current: Measurement,
  regionsOf: RegionsOf,
  threshold: number,
): ReadonlySet<string> {
  if (!isWave(current)) return new Set();
  const earlier = measurements.filter((one) => isWave(one) && one.day < current.day && one.unit === 'member');
  return earlier.reduce<ReadonlySet<string>>((previous, one) => {
    const figures = regionFigures(one.tally, one.scale, { ...regionsOf(one), threshold, previous });
    return withheldRegions(figures);
  }, new Set());
}

const isWave = ({ surveys }: Measurement): boolean => surveys[0].kind === 'wave';
