import type { BaselineComparison } from './compare-with-baseline.ts';
import type { PairedChange } from './comparison.ts';
import type { PairedTable } from './paired-comparison.ts';

/**
 * `paired`: the Members with a valid answer in both, one form each; its change is theirs and not the difference of
 * the two published rates. `withheld`: the figure of today is.
 */
export type SeriesComparison = BaselineComparison | PairedComparison | { readonly kind: 'withheld' };

export type PairedComparison = PairedChange & {
  readonly table: PairedTable;
  /** The survey of the baseline. */
  readonly earlierSurveyId: string;
  /** Rates of the same Members then and now. */
  readonly thenRate: number;
  readonly nowRate: number;
};

/** The same Members in both beat two rates, but not a census, which is a fact, and not a broken series. */
export const preferPaired = (
  comparison: BaselineComparison,
  paired: PairedComparison | undefined,
): BaselineComparison | PairedComparison =>
  comparison.kind === 'independent' || comparison.kind === 'indicative' ? (paired ?? comparison) : comparison;
