/** Which scorecard: of a year (null: the latest) by a plan (null: that of the year), or a frozen one. The address says it, so that a link leads back to it. */
export type ScorecardPlace = {
  readonly year: number | null;
  readonly plan: string | null;
  readonly snapshot: string | null;
};

/** The latest, by the plan of its year. */
export const latest: ScorecardPlace = { year: null, plan: null, snapshot: null };

export type ScorecardView = 'map' | 'snapshots';

export function placeOf(query: URLSearchParams): ScorecardPlace {
  const year = /^\d{4}$/.exec(query.get('year') ?? '');
  return { year: year === null ? null : Number(year[0]), plan: query.get('plan'), snapshot: query.get('snapshot') };
}

export const scorecardPath = (place: ScorecardPlace, view?: ScorecardView): string =>
  `/console/scorecard${view === undefined ? '' : `/${view}`}${queryOf(place)}`;

export const seriesPath = (place: ScorecardPlace, series: string): string =>
  `/console/scorecard/series/${encodeURIComponent(series)}${queryOf(place)}`;

/** A snapshot has its year and its plan in it. */
function queryOf({ year, plan, snapshot }: ScorecardPlace): string {
  if (snapshot !== null) return `?snapshot=${encodeURIComponent(snapshot)}`;
  const asked = new URLSearchParams({
    ...(year !== null && { year: String(year) }),
    ...(plan !== null && { plan }),
  });
  return asked.size === 0 ? '' : `?${asked}`;
}
