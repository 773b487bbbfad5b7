import { describe, expect, it } from 'vitest';
import { brusselsFields, brusselsInstant } from '../../../client/console/words/brussels-time.ts';

describe('the clock of Brussels', () => {
  it.each([
    ['2026-11-27', '18:00', '2026-11-27T17:00:00.000Z'],
    ['2026-07-01', '18:00', '2026-07-01T16:00:00.000Z'],
    ['2026-10-25', '04:00', '2026-10-25T03:00:00.000Z'],
    ['2026-03-29', '01:30', '2026-03-29T00:30:00.000Z'],
    ['2026-03-29', '03:30', '2026-03-29T01:30:00.000Z'],
  ])('%s %s is %s', (date, time, instant) => {
    expect(brusselsInstant(date, time)).toBe(instant);
    expect(brusselsFields(instant)).toEqual({ date, time });
  });

  it.each([
    ['', '18:00'],
    ['2026-11-27', ''],
  ])('gives nothing for %j %j', (date, time) => expect(brusselsInstant(date, time)).toBeUndefined());
});
