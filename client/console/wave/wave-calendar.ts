/** The calendar of an annual survey: six weeks, reminders in weeks 2, 4 and 5 (the plan that the server has as well). */
export const weeksOpen = 6;
export const reminderWeeks = [2, 4, 5] as const;

/** '' for what is no day. */
export function addWeeks(day: string, weeks: number): string {
  const start = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(start) ? '' : new Date(start + weeks * 7 * 86_400_000).toISOString().slice(0, 10);
}
