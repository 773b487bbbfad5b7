/**
 * Holm's adjusted p-values, in the order given: of the sorted p_(1) <= ... <= p_(m), the i-th becomes
 * max over j <= i of min(1, (m-j+1) p_(j)) (Holm 1979, Scand J Stat 6:65). Ties keep input order.
 * `familySize` is m, fixed when the wave opens; pass it when some series of the family have no p.
 */
export function holm(pValues: readonly number[], familySize: number = pValues.length): readonly number[] {
  const m = Math.max(familySize, pValues.length);
  const adjusted = Array.from(pValues, () => 1);
  let largest = 0;
  for (const { p, rank, index } of ranked(pValues)) {
    largest = Math.max(largest, Math.min(1, (m - rank + 1) * p));
    adjusted[index] = largest;
  }
  return adjusted;
}

/**
 * Benjamini-Hochberg adjusted p-values, in the order given: min over j >= i of min(1, m p_(j) / j)
 * (1995, J R Stat Soc B 57:289). For screens of many items, not for the official series.
 */
export function benjaminiHochberg(pValues: readonly number[]): readonly number[] {
  const adjusted = Array.from(pValues, () => 1);
  let smallest = 1;
  for (const { p, rank, index } of ranked(pValues).toReversed()) {
    smallest = Math.min(smallest, (pValues.length * p) / rank);
    adjusted[index] = smallest;
  }
  return adjusted;
}

type RankedP = { readonly p: number; readonly rank: number; readonly index: number };

/** Ascending, ranks from 1; the sort is stable, so that ties stay in input order. */
function ranked(pValues: readonly number[]): readonly RankedP[] {
  return pValues
    .map((p, index) => ({ p, index }))
    .toSorted((a, b) => a.p - b.p)
    .map(({ p, index }, position) => ({ p, index, rank: position + 1 }));
}
