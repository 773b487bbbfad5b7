import { localeOf } from '../../shared/i18n.ts';

/** An instant as clocks in Brussels show it, in the parts that a sentence needs. */
export function brusselsTime(instant: string, language: string): { date: string; time: string; zone: string } {
  const moment = new Date(instant);
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(localeOf(language), { timeZone: 'Europe/Brussels', ...options });
  const date = format({ day: 'numeric', month: 'long', year: 'numeric' }).format(moment);
  const time = format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(moment);
  const zone = format({ timeZoneName: 'shortOffset' }).formatToParts(moment);
  return { date, time, zone: (zone.find(({ type }) => type === 'timeZoneName')?.value ?? '').replace('GMT', 'UTC') };
}
