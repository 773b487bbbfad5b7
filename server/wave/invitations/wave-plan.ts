import { z } from 'zod';

/** How a wave is run, beside the survey's own plan. Instants in UTC. */
export type WavePlan = {
  /** When the clockwork opens it; null: somebody does. */
  readonly opensAt: string | null;
  /** Ids of counted Members that are not asked. */
  readonly excluded: readonly string[];
  readonly extendedAt: string | null;
  readonly reminders: readonly Reminder[];
};

export type Reminder = {
  readonly at: string;
  readonly state: 'planned' | 'sent' | 'skipped';
  readonly mails: number;
};

/** Weeks after the opening (domain.md 5.4). */
export const defaultReminderWeeks = [2, 4, 5] as const;

const instant = z.iso.datetime({ offset: true }).transform((text) => new Date(text).toISOString());

const reminders = z
  .array(instant)
  .max(10)
  .refine((list) => new Set(list).size === list.length, 'repeated');

export const wavePlanDocument = z.strictObject({
  opensAt: instant.nullable(),
  excluded: z.array(z.string().max(20)).max(300),
  reminders,
});

export const remindersDocument = z.strictObject({ reminders });

const week = 7 * 86_400_000;

/** The default plan, as far as it lies before the close. */
export function defaultReminders(opening: Date, closesAt: string | null): readonly string[] {
  return defaultReminderWeeks
    .map((weeks) => new Date(opening.getTime() + weeks * week).toISOString())
    .filter((at) => closesAt === null || at < closesAt);
}
