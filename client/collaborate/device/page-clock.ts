import type { FormData } from '../model/collaborate-data.ts';

/** Milliseconds since 1970. */
export type Clock = {
  readonly now: () => number;
  /** What the device takes for the time. */
  readonly onDevice: () => number;
  /** `now` is the server's time, and not the device's, which may be wrong. */
  readonly isCertain: boolean;
};

/** The clocks of a browser: what the device takes for the time, and milliseconds that only ever rise, though not while it sleeps. */
export type Ticks = { readonly device: () => number; readonly rising: () => number };

/**
 * What a page takes for the time. One that has just come from the server goes by the server's clock from then on; one that comes from the
 * device has its own, and knows that it cannot be earlier than when the server wrote it.
 */
export function pageClock({ writtenAt, state }: Pick<FormData, 'writtenAt' | 'state'>, ticks: Ticks): Clock {
  const written = Date.parse(writtenAt);
  const onDevice = ticks.device;
  if (state === null) return { now: () => Math.max(onDevice(), written), onDevice, isCertain: false };
  const [device, rising] = [onDevice(), ticks.rising()];
  // A device that has slept knows it by its clock alone. Too late loses nothing: it is kept for longer.
  const elapsed = (): number => Math.max(ticks.rising() - rising, onDevice() - device);
  return { now: () => written + elapsed(), onDevice, isCertain: true };
}
