import type { Block, Definition } from '../definition.ts';
import type { OccasionKind } from '../../language/occasion.ts';
import { feedsOf, mayFeed } from '../../kinds/rating.ts';
import { problemAt } from '../../language/definition-problem.ts';
import type { Problem } from '../../language/problem.ts';
import { placedItems, type Path } from './placed-items.ts';

/** A satisfaction series of a plan: what kind of survey feeds it, and of which committee. */
export type KpiSeries = {
  readonly series: string;
  readonly occasion: OccasionKind;
  /** The list of the occasion that there is a series of each entry of; `series` is a template then. */
  readonly per?: string;
  readonly committee?: string;
};

/**
 * Each series is fed at most once, in a definition of its own occasion and committee; in a repeated block, whose rating feeds as many
 * as there are keys, by a block over the list that the series are for. A rating that is named like a KPI and feeds none says why:
 * readers take it for one.
 */
export function checkFeeds(definition: Definition, series: readonly KpiSeries[]): readonly Problem[] {
  const known = new Map(series.map((entry) => [entry.series, entry]));
  const likeKpi = namedLikeKpi(series);
  const fed = new Set<string>();
  return placedItems(definition).flatMap(({ item, path, block }) => {
    const fedSeries = feedsOf({ item });
    const place = [...path, 'feeds'];
    if (fedSeries === undefined) {
      const isUnexplained = mayFeed(item) && item.feeds === undefined && !block && likeKpi.test(item.name);
      return isUnexplained ? [problemAt(place, 'feeds-nothing', { item: item.name })] : [];
    }
    if (fed.has(fedSeries)) return [problemAt(place, 'fed-twice', { series: fedSeries })];
    fed.add(fedSeries);
    const found = known.get(fedSeries);
    if (found && found.per !== listOf(block)) return [problemAt(place, 'feeds-unknown-item', { item: item.name })];
    return checkSeries(definition, fedSeries, found, place);
  });
}

/** The list of the occasion over which a block is repeated; of keys that the definition names itself none. */
const listOf = (block: Block | undefined): string | undefined =>
  block === undefined ? undefined : 'occasion' in block.over ? block.over.occasion : '';

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

/** `overall`, or a code of the plan with the word for a whole after it: `sp1Overall`, `so1Work`, `sp3Support`. */
function namedLikeKpi(series: readonly KpiSeries[]): RegExp {
  const codes = series.flatMap((entry) => entry.series.split('.').filter((part) => /^[A-Z]+\d+$/.test(part)));
  const alternatives = [...new Set(codes.map((code) => code.toLowerCase()))].join('|');
  return new RegExp(`^(?:overall|(?:${alternatives})(?:Overall|Satisfaction|Work|Support))$`);
}
