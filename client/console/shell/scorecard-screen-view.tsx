import { ScorecardView } from '../scorecard/scorecard-view.tsx';
import { SeriesPageView } from '../scorecard/series-page-view.tsx';
import { SnapshotsView } from '../scorecard/snapshots-view.tsx';
import { StrategyMapView } from '../scorecard/strategy-map-view.tsx';
import type { ScorecardScreen } from './scorecard-screen.ts';

export function ScorecardScreenView({ screen }: { readonly screen: ScorecardScreen }) {
  switch (screen.name) {
    case 'scorecard':
      return <ScorecardView model={screen.model} freeze={screen.freeze} />;
    case 'strategy-map':
      return <StrategyMapView model={screen.model} />;
    case 'series':
      return <SeriesPageView model={screen.model} />;
    case 'snapshots':
      return <SnapshotsView model={screen.model} />;
    default:
      return screen satisfies never;
  }
}
