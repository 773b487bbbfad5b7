import { createFigureImport } from '../plan/figures/figure-import-model.ts';
import type { FigureImportModel } from '../plan/figures/figure-import-model.ts';
import { createFigureList } from '../plan/figures/figure-list-model.ts';
import type { FigureList } from '../plan/figures/figure-list-model.ts';
import { createFigureSeries } from '../plan/figures/figure-series-model.ts';
import type { FigureSeriesModel } from '../plan/figures/figure-series-model.ts';
import { createFocusAreas } from '../plan/focus-areas/focus-area-model.ts';
import type { FocusAreaModel } from '../plan/focus-areas/focus-area-model.ts';
import type { FigureRoute } from '../routing/figure-route.ts';
import type { Permissions } from '../session/permissions.ts';
import { createMargins } from '../plan/targets/margin-model.ts';
import type { MarginModel } from '../plan/targets/margin-model.ts';
import { createTargets } from '../plan/targets/target-model.ts';
import type { TargetModel } from '../plan/targets/target-model.ts';
import type { ConsoleNeeds } from './console-model.ts';

export type FigureScreen =
  | { readonly name: 'figures'; readonly model: FigureList }
  | { readonly name: 'figure-import'; readonly model: FigureImportModel }
  | { readonly name: 'figure-series'; readonly model: FigureSeriesModel }
  | { readonly name: 'targets'; readonly model: TargetModel }
  | { readonly name: 'margins'; readonly model: MarginModel }
  | { readonly name: 'focus-areas'; readonly model: FocusAreaModel };

/** Figures, targets, margins and focus areas are the Secretariat's; for others there is nothing here. */
export function figureScreen(
  route: FigureRoute,
  { api, now }: Pick<ConsoleNeeds, 'api' | 'now'>,
  { recordFigures }: Permissions,
): FigureScreen | { readonly name: 'not-found' } {
  if (!recordFigures) return { name: 'not-found' };
  switch (route.name) {
    case 'figures':
      return { name: 'figures', model: createFigureList(api, now) };
    case 'figure-import':
      return { name: 'figure-import', model: createFigureImport(api) };
    case 'figure-series': {
      const model = createFigureSeries(api, route.series);
      return model.isKnown ? { name: 'figure-series', model } : { name: 'not-found' };
    }
    case 'targets':
      return { name: 'targets', model: createTargets(api, now) };
    case 'margins':
      return { name: 'margins', model: createMargins(api, now) };
    case 'focus-areas':
      return { name: 'focus-areas', model: createFocusAreas(api) };
    default:
      return route satisfies never;
  }
}
