/**
 * The reporting year to which a day belongs, by the year in which it ends: of years that begin in July, 2024-07-01 to
 * 2025-06-30 is 2025. `month` is that of the plan (1 to 12); `day` an ISO day or month.
 */
export function reportingYearOf(day: string, month: number): number {
  const year = Number(day.slice(0, 4));
  return month > 1 && Number(day.slice(5, 7)) >= month ? year + 1 : year;
}

/** First and last month, as '2024-07' and '2025-06'. */
export function monthsOfReportingYear(year: number, month: number): { readonly from: string; readonly to: string } {
  if (month === 1) return { from: `${year}-01`, to: `${year}-12` };
  return { from: isoMonth(year - 1, month), to: isoMonth(year, month - 1) };
}

/** '2025' where years begin in January, else '2024/25'. */
export const reportingYearLabel = (year: number, month: number): string =>
  month === 1 ? String(year) : `${year - 1}/${String(year % 100).padStart(2, '0')}`;

/** The reporting years that a period touches, ascending: more than one, and no year can claim it. */
export function reportingYearsOf(
  { from, to }: { readonly from: string; readonly to: string },
  month: number,
): readonly number[] {
  const [first, last] = [reportingYearOf(from, month), reportingYearOf(to, month)];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

const isoMonth = (year: number, month: number): string => `${year}-${String(month).padStart(2, '0')}`;
