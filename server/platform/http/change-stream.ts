import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Scheduler } from '../time/scheduler.ts';

/** Milliseconds between two looks at the database: another server may have stored something. */
const interval = 2_000;

/** Milliseconds: what a crowd sends within them is shown as one change. */
const breath = 100;

/** Milliseconds after which the stream ends. The browser comes back by itself and is then asked anew who it is. */
const lifetime = 300_000;

type ChangeStream = {
  /** Name of the events. */
  readonly event: string;
  /** Calls `ring` when this server has changed something. Gives the way to stop. */
  readonly subscribe: (ring: () => void) => () => void;
  /** What is sent when it differs from what was sent before. Undefined ends the stream: there is nothing to see any more. */
  readonly read: () => Promise<object | undefined>;
};

/** Sends what is read now and whenever it changes, as server-sent events, until the browser goes away. */
export function changeStream(
  c: Context,
  { elapsed, sleep, stopping }: Pick<Scheduler, 'elapsed' | 'sleep'> & { readonly stopping?: AbortSignal },
  { event, subscribe, read }: ChangeStream,
): Response {
  // Nobody reads what HEAD is answered with: the stream would wait for its reader for ever.
  if (c.req.method === 'HEAD') return c.body(null, 200, { 'Content-Type': 'text/event-stream' });
  return streamSSE(c, async (stream) => {
    const bell = createBell({ sleep });
    // A server that is about to end would be held up by the stream.
    const isOver = (): boolean => stream.aborted || stopping?.aborted === true;
    stream.onAbort(bell.ring);
    stopping?.addEventListener('abort', bell.ring);
    const unsubscribe = subscribe(bell.ring);
    try {
      let sent = '';
      const end = elapsed() + lifetime;
      while (!isOver() && elapsed() < end) {
        const current = await read();
        if (current === undefined) return;
        const data = JSON.stringify(current);
        // A comment shows a line that has died, and is no event.
        await (data === sent ? stream.write(':\n\n') : stream.writeSSE({ event, data }));
        sent = data;
        if (!isOver()) await bell.wait(interval);
        if (!isOver()) await sleep(breath);
      }
    } finally {
      unsubscribe();
      stopping?.removeEventListener('abort', bell.ring);
    }
  });
}

/** A wait that ends early when it rings; ringing before the wait counts too, so that nothing is missed in between. */
function createBell({ sleep }: Pick<Scheduler, 'sleep'>): {
  readonly ring: () => void;
  readonly wait: (milliseconds: number) => Promise<void>;
} {
  let rung = new AbortController();
  return {
    ring: () => rung.abort(),
    wait: async (milliseconds) => {
      await sleep(milliseconds, rung.signal);
      rung = new AbortController();
    },
  };
}
