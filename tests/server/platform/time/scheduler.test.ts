import { describe, expect, it } from 'vitest';
import { repeat, systemScheduler } from '../../../../server/platform/time/scheduler.ts';

/** A sleep that ends when the test says so, or when it is woken. */
function createSleep() {
  const asked: number[] = [];
  let end = (): void => undefined;
  const sleep = (milliseconds: number, woken?: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      asked.push(milliseconds);
      end = resolve;
      woken?.addEventListener('abort', () => resolve());
    });
  return { asked, sleep, wake: () => end() };
}

describe('a round that is repeated', () => {
  it('begins at once, and again after each pause', async () => {
    const { asked, sleep, wake } = createSleep();
    let rounds = 0;
    const stop = repeat({ sleep }, 5_000, async () => void (rounds += 1));
    expect(rounds).toBe(1);
    await expect.poll(() => asked).toEqual([5_000]);
    wake();
    await expect.poll(() => [rounds, asked]).toEqual([2, [5_000, 5_000]]);
    await stop();
    expect(rounds).toBe(2);
  });

  it('is never cut short: the end waits for it, and no pause follows', async () => {
    const { asked, sleep } = createSleep();
    const { promise: work, resolve: finish } = Promise.withResolvers<void>();
    let isOver = false;
    const stop = repeat(
      { sleep: async (...given) => (given[1]?.aborted ? undefined : sleep(...given)) },
      1,
      () => work,
    );
    const stopped = stop().then(() => (isOver = true));
    await systemScheduler.tick();
    expect(isOver).toBe(false);
    finish();
    await stopped;
    expect(asked).toEqual([]);
  });
});

it('A sleep of this machine ends when it is woken, before or while it lasts', async () => {
  const woken = new AbortController();
  const sleeping = systemScheduler.sleep(600_000, woken.signal);
  woken.abort();
  await sleeping;
  await systemScheduler.sleep(600_000, woken.signal);
});
