export type Days = { readonly startsOn: string; readonly endsOn: string };

/** Monday to Friday of the week that `today` is in; on a weekend, of the week that comes. */
export function workingWeek(today: Date): Days {
  const weekday = (today.getUTCDay() + 6) % 7;
  const monday = plusDays(today, (weekday > 4 ? 7 : 0) - weekday);
  return { startsOn: isoDay(monday), endsOn: isoDay(plusDays(monday, 4)) };
}

export const isoDay = (date: Date) => date.toISOString().slice(0, 10);

function plusDays(date: Date, days: number): Date {
  return new Date(date.getTime() + days * 86_400_000);
}
