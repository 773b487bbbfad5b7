/**
 * Shares of a whole, rounded to so many decimals of a percent that what is printed adds up to what it would be together: largest
 * remainder, the first of equal ones first.
 */
export function roundedTogether(shares: readonly number[], decimals: 0 | 1): readonly number[] {
  const steps = 100 * 10 ** decimals;
  const exact = shares.map((share) => share * steps);
  const floors = exact.map((value) => Math.floor(value + 1e-9));
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const missing = Math.round(sum(exact)) - sum(floors);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - (floors[index] ?? 0) }))
    .toSorted((one, other) => other.remainder - one.remainder || one.index - other.index);
  const raised = new Set(byRemainder.slice(0, missing).map(({ index }) => index));
  return floors.map((floor, index) => (floor + Number(raised.has(index))) / steps);
}
