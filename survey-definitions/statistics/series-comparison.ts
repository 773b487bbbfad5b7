import type { BaselineComparison } from './compare-with-baseline.ts';
import type { PairedChange } from './comparison.ts';
import type { PairedTable } from './paired-table.ts';

/** `withheld`: the figure of today is. */
export type SeriesComparison = BaselineComparison | FormerPairedComparison | { readonly kind: 'withheld' };

/**
 * Of snapshots of format 1 only: the change of the Members with a valid answer in both, and not the difference of the two
 * published rates.
 */
export type FormerPairedComparison = PairedChange & {
  readonly table: PairedTable;
  /** The survey of the baseline. */
  readonly earlierSurveyId: string;
  /** Rates of the same Members then and now. */
  readonly thenRate: number;
  readonly nowRate: number;
};
