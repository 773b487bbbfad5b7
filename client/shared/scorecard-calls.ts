import { mapped, outcome } from './outcome.ts';
import type { Fetch } from './outcome.ts';
import { serverApi } from './server-api.ts';

type Place = { readonly year: number | null; readonly snapshot: string | null };

/** The calls of the scorecard: documents of the core, of a year or out of a snapshot. */
export function scorecardCalls(fetch: Fetch) {
  const api = serverApi(fetch);
  const frozen = api.snapshots[':id'].scorecard;
  return {
    scorecard: ({ year, snapshot }: Place) =>
      snapshot === null
        ? outcome(api.scorecard.$get({ query: queryOf(year) }))
        : outcome(frozen.$get({ param: { id: encodeURIComponent(snapshot) } })),
    seriesPage: (name: string, { year, snapshot }: Place) => {
      const series = encodeURIComponent(name);
      return snapshot === null
        ? outcome(api.scorecard.series[':series'].$get({ param: { series }, query: queryOf(year) }))
        : outcome(frozen.series[':series'].$get({ param: { id: encodeURIComponent(snapshot), series } }));
    },
    snapshots: async () => mapped(await outcome(api.snapshots.$get()), (body) => body.snapshots),
    takeSnapshot: async (year: number, title: string) =>
      mapped(await outcome(api.snapshots.$post({ json: { year, title } })), ({ id }) => id),
  };
}

const queryOf = (year: number | null) => (year === null ? {} : { year: String(year) });
