import { sendWaiting } from './send-waiting.ts';
import type { Sending } from './send-waiting.ts';

/** Milliseconds. */
const interval = 5_000;

/** Looks into the outbox now and every few seconds. Gives the way to stop, which waits for the mail that is under way. */
export function startMailing(sending: Sending): () => Promise<void> {
  let isOver = false;
  let running = Promise.resolve();
  let isRunning = false;
  const once = (): void => {
    if (isRunning) return;
    isRunning = true;
    running = sendWaiting(sending, () => isOver)
      .catch((error: unknown) => {
        sending.log.error({ err: error }, 'the outbox could not be sent; the next round tries again');
      })
      .finally(() => {
        isRunning = false;
      });
  };
  once();
  const timer = setInterval(once, interval);
  return async () => {
    isOver = true;
    clearInterval(timer);
    await running;
    sending.mailer.close();
  };
}
