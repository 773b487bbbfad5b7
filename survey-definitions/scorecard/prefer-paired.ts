import type { BaselineComparison } from '../statistics/compare-with-baseline.ts';
import type { PairedComparison } from './satisfaction-series.ts';

/** The same Members in both beat two rates, but not a census, which is a fact, and not a broken series. */
export const preferPaired = (
  comparison: BaselineComparison,
  paired: PairedComparison | undefined,
): BaselineComparison | PairedComparison =>
  comparison.kind === 'independent' || comparison.kind === 'indicative' ? (paired ?? comparison) : comparison;
