/** The numbers that follow: '243/244' is followed by '245/246', '72' by '73'; undefined where there is no number. */
export function nextSessionNumbers(numbers: string): string | undefined {
  const found = numbers.match(/\d+/g)?.map(Number);
  if (found === undefined) return undefined;
  const step = found.length;
  let at = 0;
  return numbers.replace(/\d+/g, () => String((found[at++] ?? 0) + step));
}
