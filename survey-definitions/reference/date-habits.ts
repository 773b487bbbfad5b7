/** What a language does unlike most when it writes dates. By habit, not by language: so it costs the form's page the fewest bytes. */
type Habit = Readonly<Record<string, string>>;

/** By whose rules dates and numbers are written: English here is not American. */
export const locales: Habit = { en: 'en-GB' };

/** The first day of a month with what follows it, where ICU does not know that it is written unlike the others. */
export const firstDays: Habit = { fr: '1er\u00a0' };

/** Between hours and minutes, where it is no colon. */
export const hourSigns: Habit = { fr: '\u00a0h\u00a0' };

/** Between a day and its time, where it is no comma. */
export const beforeTime: Habit = { ar: '، ', fr: ' à ' };
