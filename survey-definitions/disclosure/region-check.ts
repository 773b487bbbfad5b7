import type { VariableTally } from '../results/tally.ts';
import type { SatisfactionScale } from '../statistics/counts.ts';
import { postStratifiedCheck, type PostStratifiedCheck } from '../statistics/post-stratified-check.ts';
import { regionFigures, withheldRegions, type RegionOptions } from './region-figures.ts';
import { regionRates } from './region-rates.ts';

/**
 * The post-stratified figure by region as it may be printed beside the rate of an annual wave: `withheld` where a region
 * is, for the weighted mean is one more equation, and with whole Members mostly enough to solve for two regions. Not for
 * sessions, which have no frame beyond attendance (methodology.md section 6).
 */
export function regionCheck(
  tally: VariableTally,
  scale: SatisfactionScale,
  options: RegionOptions,
): PostStratifiedCheck | { readonly used: false; readonly because: 'withheld' } {
  if (withheldRegions(regionFigures(tally, scale, options)).size > 0) return { used: false, because: 'withheld' };
  return postStratifiedCheck(regionRates(tally, scale, options).map(({ rate }) => rate));
}
