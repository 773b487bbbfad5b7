/** '78.2', '78,2 %' and '78.2%' are the share 0.782; undefined for what is no percentage from 0 to 100. */
export function typedPercent(text: string): number | undefined {
  const digits = text.replace(/[\s\u00a0\u202f%]/g, '').replace(',', '.');
  if (!/^\d{1,3}(\.\d{1,6})?$/.test(digits)) return undefined;
  const percent = Number(digits);
  // Divided as decimal text would be: 78.2 gives 0.782, not 0.7820000000000001.
  return percent > 100 ? undefined : Number((percent / 100).toFixed(8));
}

/** The same as percentage points: '78,2 %' is 78.2. */
export function typedPoints(text: string): number | undefined {
  const share = typedPercent(text);
  return share === undefined ? undefined : Number((share * 100).toFixed(6));
}
