import { describe, expect, it } from 'vitest';
import { pageClock } from '../../../client/collaborate/device/page-clock.ts';
import { nobody } from '../../../client/collaborate/page/nowhere.ts';

const day = 86_400_000;
const writtenAt = '2026-11-22T09:00:00.000Z';
const written = Date.parse(writtenAt);

/** A device whose clock is wrong by so many days, and may be corrected. */
function deviceAhead(days: number) {
  const clocks = { device: written + days * day, rising: 1_000 };
  const pass = (milliseconds: number, asleep = 0) => {
    clocks.device += milliseconds + asleep;
    clocks.rising += milliseconds;
  };
  const correct = () => void (clocks.device -= days * day);
  return { ticks: { device: () => clocks.device, rising: () => clocks.rising }, pass, correct };
}

describe('a page that has just come from the server', () => {
  const page = { writtenAt, state: nobody };

  it.each([-60, 0, 60])('goes by the server’s clock on a device that is %s days ahead', (days) => {
    const { ticks, pass } = deviceAhead(days);
    const clock = pageClock(page, ticks);
    pass(5_000);
    expect([clock.now() - written, clock.isCertain]).toEqual([5_000, true]);
  });

  it('goes on with it when a clock that was ahead is put right', () => {
    const ahead = deviceAhead(60);
    const clock = pageClock(page, ahead.ticks);
    ahead.correct();
    ahead.pass(5_000);
    expect(clock.now() - written).toBe(5_000);
  });

  it('is late rather than early when a clock that was behind is put right: nothing expires too soon', () => {
    const behind = deviceAhead(-60);
    const clock = pageClock(page, behind.ticks);
    behind.correct();
    behind.pass(5_000);
    expect(clock.now() - written).toBe(60 * day + 5_000);
  });

  it('counts the time for which the device slept', () => {
    const { ticks, pass } = deviceAhead(-60);
    const clock = pageClock(page, ticks);
    pass(5_000, 3 * day);
    expect(clock.now() - written).toBe(3 * day + 5_000);
  });
});

describe('a page that comes from the device', () => {
  it.each([
    [2, 2],
    [-60, 0],
  ])('on a device that is %s days ahead it is day %s, and that is not certain', (days, expected) => {
    const clock = pageClock({ writtenAt, state: null }, deviceAhead(days).ticks);
    expect([(clock.now() - written) / day, clock.isCertain]).toEqual([expected, false]);
  });
});
