import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isExpired } from '../../../client/collaborate/device/is-expired.ts';

const day = 86_400_000;
const now = Date.parse('2026-11-22T09:00:00Z');
const nothing = { mine: {}, batch: null };
const unsent = { mine: { overall: { value: 4, base: 0 } }, batch: null };
const underWay = { mine: {}, batch: { key: 'key', changes: [{ variable: 'overall', value: 4, base: 0 }] } };

describe('what is on a device', () => {
  it.each([
    // days, kept, whether it was offered, whether the clock was certain then, is now; whether it has expired
    ['all has arrived, 29 days', 29, nothing, false, true, true, false],
    ['all has arrived, 31 days', 31, nothing, false, true, true, true],
    ['all has arrived, 31 days by clocks that may be wrong', 31, nothing, false, false, false, true],
    ['never arrived, seen again 29 days ago', 29, unsent, true, true, true, false],
    ['never arrived, seen again 31 days ago', 31, unsent, true, true, true, true],
    ['under way, seen again 31 days ago', 31, underWay, true, true, true, true],
    ['never arrived, not seen again', 400, unsent, false, true, true, false],
    ['under way, not seen again', 400, underWay, false, true, true, false],
    ['never arrived, written by a clock that may have been behind', 400, unsent, true, false, true, false],
    ['never arrived, looked at by a clock that may be ahead', 400, unsent, true, true, false, false],
  ] as const)('%s', (_, days, kept, isOffered, wasCertain, isCertain, expired) => {
    const at = now - days * day;
    const record = { kept, isOffered, isCertain: wasCertain, at, atOnDevice: at };
    expect(isExpired(record, { now: () => now, onDevice: () => now, isCertain })).toBe(expired);
  });

  it.each([
    // Days of the device's clock against the server's: as it was kept with a line, as it is looked at without one a day later.
    ['is always ahead', 60, 60, false],
    ['was behind', -60, 0, false],
    ['was ahead', 60, 0, false],
    ['has gone ahead', 0, 60, true],
  ])('is opened a day later without a line by a clock that %s', (_, before, after, expired) => {
    const record = { kept: nothing, isOffered: false, isCertain: true, at: now, atOnDevice: now + before * day };
    const device = () => now + (after + 1) * day;
    const clock = { now: () => Math.max(device(), now), onDevice: device, isCertain: false };
    expect(isExpired(record, clock)).toBe(expired);
  });

  it('is not given up to a wrong clock, whichever it is, where it has never arrived', () => {
    const days = fc.integer({ min: -10_000, max: 10_000 });
    const said = fc.boolean();
    fc.assert(
      fc.property(said, said, said, days, days, (isOffered, wasCertain, isCertain, at, time) => {
        fc.pre(!isOffered || !wasCertain || !isCertain);
        const record = { kept: unsent, isOffered, isCertain: wasCertain, at: at * day, atOnDevice: at * day };
        const clock = { now: () => time * day, onDevice: () => time * day, isCertain };
        expect(isExpired(record, clock)).toBe(false);
      }),
    );
  });
});
