import type { Scorecard } from '../../survey-definitions/scorecard/scorecard.ts';
import type { SeriesPage } from '../../survey-definitions/scorecard/series-page.ts';
import { mapped, outcome } from './outcome.ts';
import type { Outcome } from './outcome.ts';
import type { SnapshotSummary } from './scorecard-types.ts';

type Fetch = (input: string, init?: RequestInit) => Promise<Response>;
type Place = { readonly year: number | null; readonly snapshot: string | null };

/** The calls of the scorecard: documents of the core, of a year or out of a snapshot. */
export function scorecardCalls(fetch: Fetch) {
  const get = <Body>(path: string) => outcome<Body>(fetch(path));
  return {
    scorecard: (place: Place): Promise<Outcome<Scorecard>> => get(addressOf(place, 'scorecard')),
    seriesPage: (series: string, place: Place): Promise<Outcome<SeriesPage>> =>
      get(addressOf(place, `scorecard/series/${encodeURIComponent(series)}`)),
    snapshots: async () =>
      mapped(await get<{ readonly snapshots: readonly SnapshotSummary[] }>('/api/snapshots'), (body) => body.snapshots),
    takeSnapshot: async (year: number, title: string) => {
      const headers = { 'content-type': 'application/json' };
      const sent = fetch('/api/snapshots', { method: 'POST', headers, body: JSON.stringify({ year, title }) });
      return mapped(await outcome<{ readonly id: string }>(sent), ({ id }) => id);
    },
  };
}

function addressOf({ year, snapshot }: Place, noun: string): string {
  if (snapshot !== null) return `/api/snapshots/${encodeURIComponent(snapshot)}/${noun}`;
  return `/api/${noun}${year === null ? '' : `?year=${year}`}`;
}
