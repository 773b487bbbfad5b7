import { FigureImportView } from '../plan/figures/figure-import-view.tsx';
import { FigureListView } from '../plan/figures/figure-list-view.tsx';
import { FigureSeriesView } from '../plan/figures/figure-series-view.tsx';
import { FocusAreasView } from '../plan/focus-areas/focus-areas-view.tsx';
import { MarginsView } from '../plan/targets/margins-view.tsx';
import { TargetsView } from '../plan/targets/targets-view.tsx';
import type { FigureScreen } from './figure-screen.ts';

export function FigureScreenView({ screen }: { readonly screen: FigureScreen }) {
  switch (screen.name) {
    case 'figures':
      return <FigureListView model={screen.model} />;
    case 'figure-import':
      return <FigureImportView model={screen.model} />;
    case 'figure-series':
      return <FigureSeriesView model={screen.model} />;
    case 'targets':
      return <TargetsView model={screen.model} />;
    case 'margins':
      return <MarginsView model={screen.model} />;
    case 'focus-areas':
      return <FocusAreasView model={screen.model} />;
    default:
      return screen satisfies never;
  }
}
