import { placeOf } from './scorecard-place.ts';
import type { ScorecardPlace } from './scorecard-place.ts';

/** The views of the scorecard: all KPIs, the strategy map, one series, what was frozen. */
export type ScorecardRoute =
  | { readonly name: 'scorecard'; readonly place: ScorecardPlace }
  | { readonly name: 'strategy-map'; readonly place: ScorecardPlace }
  | { readonly name: 'series'; readonly series: string; readonly place: ScorecardPlace }
  | { readonly name: 'snapshots' };

/** undefined: the address is another's. */
export function scorecardRoute(
  noun: string,
  view: string | undefined,
  series: string | undefined,
  query: URLSearchParams,
): ScorecardRoute | undefined {
  if (noun !== 'scorecard') return undefined;
  const place = placeOf(query);
  if (view === undefined) return { name: 'scorecard', place };
  if (view === 'series' && series !== undefined) return { name: 'series', series, place };
  if (series !== undefined) return undefined;
  if (view === 'map') return { name: 'strategy-map', place };
  return view === 'snapshots' ? { name: 'snapshots' } : undefined;
}
