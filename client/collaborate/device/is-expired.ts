import type { DeviceRecord } from '../model/device.ts';
import type { Clock } from './page-clock.ts';

/** Milliseconds: 30 days. */
const lifetime = 30 * 86_400_000;

/**
 * Whether nobody has opened this form here for 30 days. What has never arrived is not given up before its owner came back and saw it,
 * nor to a clock that may be wrong: the server must have said both how late it is now and when that was. Of what has arrived there is
 * another copy; a clock that has always been wrong by the same does not take it away.
 */
export function isExpired(record: Dated, clock: Clock): boolean {
  const { at, atOnDevice, kept, isOffered } = record;
  const isCertain = record.isCertain && clock.isCertain;
  const isOld = clock.now() - at >= lifetime && (isCertain || clock.onDevice() - atOnDevice >= lifetime);
  const holdsUnsent = Object.keys(kept.mine).length > 0 || kept.batch !== null;
  return isOld && (!holdsUnsent || (isOffered && isCertain));
}

type Dated = Pick<DeviceRecord<unknown>, 'kept' | 'at' | 'atOnDevice' | 'isOffered' | 'isCertain'>;
