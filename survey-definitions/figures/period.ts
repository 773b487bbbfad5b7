/** Whole months, both included, as ISO months ('2025-01'): a calendar year, a financial year, or any other range. */
export type Period = { readonly from: string; readonly to: string };

export const isMonth = (text: string): boolean => /^\d{4}-(0[1-9]|1[0-2])$/.test(text);

export const yearPeriod = (year: number): Period => ({ from: `${year}-01`, to: `${year}-12` });

export const isSamePeriod = (one: Period, other: Period): boolean => one.from === other.from && one.to === other.to;

/** The year to which a period belongs: that of its last month. */
export const yearOfPeriod = ({ to }: Period): number => Number(to.slice(0, 4));

/**
 * '2025' (a calendar year), '2025-07' (one month), '2024-07/2025-06' or '2024-07 - 2025-06'; undefined for anything
 * else, also for an end before the beginning.
 */
export function periodOf(text: string): Period | undefined {
  const plain = text.trim();
  if (/^\d{4}$/.test(plain)) return yearPeriod(Number(plain));
  const [, from, to = from] = /^(\d{4}-\d{2})(?:\s*(?:\/|–|\s-\s)\s*(\d{4}-\d{2}))?$/.exec(plain) ?? [];
  if (from === undefined || to === undefined || !isMonth(from) || !isMonth(to) || to < from) return undefined;
  return { from, to };
}

/** As `periodOf` reads it, in its shortest form. */
export function periodText({ from, to }: Period): string {
  if (from === to) return from;
  const isYear = from.slice(0, 4) === to.slice(0, 4) && from.endsWith('-01') && to.endsWith('-12');
  return isYear ? from.slice(0, 4) : `${from}/${to}`;
}
