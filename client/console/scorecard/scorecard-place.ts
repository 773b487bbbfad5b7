/** Which scorecard: of a year (null: the latest), or a frozen one. The address says it, so that a link leads back to it. */
export type ScorecardPlace = { readonly year: number | null; readonly snapshot: string | null };

export type ScorecardView = 'map' | 'snapshots';

export function placeOf(query: URLSearchParams): ScorecardPlace {
  const year = /^\d{4}$/.exec(query.get('year') ?? '');
  return { year: year === null ? null : Number(year[0]), snapshot: query.get('snapshot') };
}

export const scorecardPath = (place: ScorecardPlace, view?: ScorecardView): string =>
  `/console/scorecard${view === undefined ? '' : `/${view}`}${queryOf(place)}`;

export const seriesPath = (place: ScorecardPlace, series: string): string =>
  `/console/scorecard/series/${encodeURIComponent(series)}${queryOf(place)}`;

/** A snapshot has its year in it. */
function queryOf({ year, snapshot }: ScorecardPlace): string {
  if (snapshot !== null) return `?snapshot=${encodeURIComponent(snapshot)}`;
  return year === null ? '' : `?year=${year}`;
}
