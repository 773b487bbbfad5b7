import type { ScorecardRoute } from '../routing/scorecard-route.ts';
import { createFreezeModel } from '../scorecard/freeze-model.ts';
import type { FreezeModel } from '../scorecard/freeze-model.ts';
import { createScorecardModel } from '../scorecard/scorecard-model.ts';
import type { ScorecardModel } from '../scorecard/scorecard-model.ts';
import { scorecardPath } from '../routing/scorecard-place.ts';
import { createSeriesPageModel } from '../scorecard/series-page-model.ts';
import type { SeriesPageModel } from '../scorecard/series-page-model.ts';
import { createSnapshotsModel } from '../scorecard/snapshots-model.ts';
import type { SnapshotsModel } from '../scorecard/snapshots-model.ts';
import type { Permissions } from '../session/permissions.ts';
import type { ConsoleNeeds } from './console-model.ts';

export type ScorecardScreen =
  | { readonly name: 'scorecard'; readonly model: ScorecardModel; readonly freeze: FreezeModel | null }
  | { readonly name: 'strategy-map'; readonly model: ScorecardModel }
  | { readonly name: 'series'; readonly model: SeriesPageModel }
  | { readonly name: 'snapshots'; readonly model: SnapshotsModel };

/** The scorecard is the Secretariat's; for others there is nothing here. */
export function scorecardScreen(
  route: ScorecardRoute,
  { api, router }: Pick<ConsoleNeeds, 'api' | 'router'>,
  { readScorecard, takeSnapshots }: Permissions,
): ScorecardScreen | { readonly name: 'not-found' } {
  if (!readScorecard) return { name: 'not-found' };
  const onFrozen = (id: string) => router.go(scorecardPath({ year: null, snapshot: id }));
  switch (route.name) {
    case 'scorecard':
      return {
        name: 'scorecard',
        model: createScorecardModel(api, route.place),
        freeze: takeSnapshots ? createFreezeModel(api, onFrozen) : null,
      };
    case 'strategy-map':
      return { name: 'strategy-map', model: createScorecardModel(api, route.place) };
    case 'series':
      return { name: 'series', model: createSeriesPageModel(api, route.series, route.place) };
    case 'snapshots':
      return { name: 'snapshots', model: createSnapshotsModel(api) };
    default:
      return route satisfies never;
  }
}
