import type { LocalizedText } from '../language/occasion.ts';
import type { Scorecard } from './scorecard.ts';
import type { SeriesPage } from './series-page.ts';

/** Everything that a snapshot keeps: the scorecard of a year, the page of each of its series, and how areas were called. */
export type FrozenScorecard = {
  readonly scorecard: Scorecard;
  /** In the order of the plan. */
  readonly pages: readonly SeriesPage[];
  /** Those of the year, as FA1. */
  readonly focusAreas: readonly { readonly code: string; readonly name: LocalizedText }[];
};
