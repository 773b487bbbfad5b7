import { mapped, outcome } from './outcome.ts';
import type { Fetch } from './outcome.ts';
import { serverApi } from './server-api.ts';

type Place = { readonly year: number | null; readonly plan: string | null; readonly snapshot: string | null };
type Taken = { readonly year: number; readonly plan: string; readonly title: string };

/** The calls of the scorecard: documents of the core, of a year or out of a snapshot. */
export function scorecardCalls(fetch: Fetch) {
  const api = serverApi(fetch);
  const frozen = api.snapshots[':id'].scorecard;
  return {
    scorecard: ({ year, plan, snapshot }: Place) =>
      snapshot === null
        ? outcome(api.scorecard.$get({ query: queryOf(year, plan) }))
        : outcome(frozen.$get({ param: { id: encodeURIComponent(snapshot) } })),
    seriesPage: (name: string, { year, plan, snapshot }: Place) => {
      const series = encodeURIComponent(name);
      return snapshot === null
        ? outcome(api.scorecard.series[':series'].$get({ param: { series }, query: queryOf(year, plan) }))
        : outcome(frozen.series[':series'].$get({ param: { id: encodeURIComponent(snapshot), series } }));
    },
    snapshots: async () => mapped(await outcome(api.snapshots.$get()), (body) => body.snapshots),
    endYear: (series: string, year: number) =>
      outcome(
        api['ended-years'][':series'][':year'].$put({
          param: { series: encodeURIComponent(series), year: String(year) },
        }),
      ),
    takeSnapshot: async (taken: Taken) => mapped(await outcome(api.snapshots.$post({ json: taken })), ({ id }) => id),
  };
}

const queryOf = (year: number | null, plan: string | null) => ({
  ...(year !== null && { year: String(year) }),
  ...(plan !== null && { plan }),
});
