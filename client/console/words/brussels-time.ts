import { brussels } from '../../../survey-definitions/reference/moment-words.ts';

/** The instant at which clocks in Brussels show this day and time; undefined where either is not complete. */
export function brusselsInstant(date: string, time: string): string | undefined {
  const wall = Date.parse(`${date}T${time}:00Z`);
  if (Number.isNaN(wall)) return undefined;
  const first = wall - offsetAt(wall);
  // Near a change of the clocks the offset at the guess decides.
  return new Date(wall - offsetAt(first)).toISOString();
}

/** The day and time that clocks in Brussels show, as form fields hold them. */
export function brusselsFields(instant: string): { readonly date: string; readonly time: string } {
  const text = wallClock(Date.parse(instant));
  return { date: text.slice(0, 10), time: text.slice(11, 16) };
}

/** Milliseconds by which Brussels is ahead of UTC at this instant. */
function offsetAt(instant: number): number {
  return Date.parse(`${wallClock(instant)}Z`) - instant;
}

/** '2026-11-22T18:00:00', the Swedish format being ISO's. */
function wallClock(instant: number): string {
  const format = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'medium', timeZone: brussels });
  return format.format(new Date(instant)).replace(' ', 'T');
}
