import type { Scheduler } from '../../platform/time/scheduler.ts';
import { repeat } from '../../platform/time/scheduler.ts';
import { sendWaiting } from './send-waiting.ts';
import type { Sending } from './send-waiting.ts';

/** Milliseconds. */
const interval = 5_000;

/** Looks into the outbox now and every few seconds. Gives the way to stop, which waits for the mail that is under way. */
export function startMailing(sending: Sending & Pick<Scheduler, 'sleep'>): () => Promise<void> {
  let isOver = false;
  const stop = repeat(sending, interval, () =>
    sendWaiting(sending, () => isOver).catch((error: unknown) => {
      sending.log.error({ err: error }, 'the outbox could not be sent; the next round tries again');
    }),
  );
  return async () => {
    isOver = true;
    await stop();
    sending.mailer.close();
  };
}
