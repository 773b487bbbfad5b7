import type { ScaleCounts } from './counts.ts';

/** Shares 0..1, undefined when the denominator is 0. */
export type MissingShares = {
  readonly itemNonResponse: number | undefined;
  readonly noOpinion: number | undefined;
};

/**
 * Item non-response = blanks / forms started; no-opinion share = no opinion / forms in which the item was shown
 * (methodology.md section 2). An item off the path is neither blank nor shown. `counts` holds every form started.
 */
export function missingShares(counts: ScaleCounts): MissingShares {
  const { notAsked = 0, skipped = 0, noOpinion = 0 } = counts.missing;
  const started = total(counts.codes) + total(counts.missing);
  return { itemNonResponse: share(skipped, started), noOpinion: share(noOpinion, started - notAsked) };
}

function total(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

function share(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}
