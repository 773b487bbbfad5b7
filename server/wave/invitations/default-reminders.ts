/** Weeks after the opening (domain.md 5.4). */
export const defaultReminderWeeks = [2, 4, 5] as const;

const week = 7 * 86_400_000;

/** The default plan, as far as it lies before the close. */
export function defaultReminders(opening: Date, closesAt: string | null): readonly string[] {
  return defaultReminderWeeks
    .map((weeks) => new Date(opening.getTime() + weeks * week).toISOString())
    .filter((at) => closesAt === null || at < closesAt);
}
