/** A rate as people write it in a file, as a proportion; or what is wrong with it. */
export type ReadRate = { readonly rate: number } | { readonly code: 'not-a-rate' | 'ambiguous-rate' };

/**
 * '78.4', '78,4' and '78.4 %' are 0.784. Without the sign, a number above 0 and up to 1 is refused as ambiguous: 0.784
 * may be a proportion or less than one percent, and the difference is a whole KPI.
 */
export function readRate(cell: string): ReadRate {
  const [, digits, sign] = /^(\d{1,3}(?:[.,]\d{1,10})?)[\s\u00a0\u202f]*(%?)$/.exec(cell) ?? [];
  if (digits === undefined) return { code: 'not-a-rate' };
  const percent = Number(digits.replace(',', '.'));
  if (sign === '' && percent > 0 && percent <= 1) return { code: 'ambiguous-rate' };
  return { rate: Number((percent / 100).toFixed(12)) };
}
