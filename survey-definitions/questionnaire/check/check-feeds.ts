import type { Definition } from '../definition.ts';
import type { OccasionKind } from '../../language/occasion.ts';
import { feedsOf } from '../../kinds/rating.ts';
import { problemAt } from '../../language/definition-problem.ts';
import type { Problem } from '../../language/problem.ts';
import { placedItems, type Path } from './placed-items.ts';

/** A satisfaction series of a plan: what kind of survey feeds it, and of which committee. */
export type KpiSeries = {
  readonly series: string;
  readonly occasion: OccasionKind;
  readonly committee?: string;
};

/** Each series is fed at most once, by a rating outside repeated blocks, in a definition of its own occasion and committee. */
export function checkFeeds(definition: Definition, series: readonly KpiSeries[]): readonly Problem[] {
  const known = new Map(series.map((entry) => [entry.series, entry]));
  const fed = new Set<string>();
  return placedItems(definition).flatMap(({ item, path, block }) => {
    const fedSeries = feedsOf(item);
    if (fedSeries === undefined) return [];
    const place = [...path, 'feeds'];
    if (block) return [problemAt(place, 'feeds-unknown-item', { item: item.name })];
    if (fed.has(fedSeries)) return [problemAt(place, 'fed-twice', { series: fedSeries })];
    fed.add(fedSeries);
    return checkSeries(definition, fedSeries, known.get(fedSeries), place);
  });
}

function checkSeries(
  { occasion, committee }: Definition,
  name: string,
  series: KpiSeries | undefined,
  path: Path,
): readonly Problem[] {
  if (!series) return [problemAt(path, 'unknown-series', { series: name })];
  if (series.occasion !== occasion) return [problemAt(path, 'series-of-another-occasion', { series: name })];
  return series.committee === committee ? [] : [problemAt(path, 'series-of-another-committee', { series: name })];
}
