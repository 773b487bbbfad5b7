import type { CurvePoint } from './wave-contract.ts';

const brusselsDay = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: 'Europe/Brussels' });
const dayOf = (instant: string): string => brusselsDay.format(new Date(instant));

/** One point a day from the opening to the end, or to today. `firstSubmissions` are instants. */
export function waveCurve(firstSubmissions: readonly string[], openedAt: string, until: string): readonly CurvePoint[] {
  const perDay = Map.groupBy(firstSubmissions, dayOf);
  let submitted = 0;
  return daysBetween(dayOf(openedAt), dayOf(until)).map((day) => {
    submitted += perDay.get(day)?.length ?? 0;
    return { day, submitted };
  });
}

/** A year at most: a wave that nobody closes need not fill the screen. */
function daysBetween(first: string, last: string): readonly string[] {
  const start = Date.parse(`${first}T00:00:00Z`);
  const days = Math.round((Date.parse(`${last}T00:00:00Z`) - start) / 86_400_000);
  return Array.from({ length: Math.max(0, Math.min(days, 366)) + 1 }, (_, index) =>
    new Date(start + index * 86_400_000).toISOString().slice(0, 10),
  );
}
