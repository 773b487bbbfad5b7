import { onTestFinished } from 'vitest';
import { createApp } from '../../server/app/app.ts';
import type { Dependencies } from '../../server/platform/dependencies.ts';
import { startServer } from '../../server/platform/start-server.ts';
import type { RunningServer } from '../../server/platform/start-server.ts';
import { systemScheduler } from '../../server/platform/time/scheduler.ts';

export type ServedApp = {
  readonly url: string;
  /** Takes the server away, and brings it back at the same address. */
  readonly stop: () => Promise<void>;
  readonly startAgain: () => Promise<void>;
  /** From now on the server takes every request and answers none. */
  readonly fallSilent: () => void;
};

/** The application on a socket of its own; gone when the test is over. */
export async function serveApp(dependencies: Dependencies): Promise<ServedApp> {
  let isSilent = false;
  let ending = new AbortController();
  const start = (port: number): Promise<RunningServer> => {
    ending = new AbortController();
    const { fetch } = createApp({ ...dependencies, stopping: ending.signal });
    const answer: typeof fetch = (...asked) => (isSilent ? new Promise(() => {}) : fetch(...asked));
    return startServer(answer, { host: '127.0.0.1', port }, systemScheduler);
  };
  let server = await start(0);
  // As the platform ends: the streams first, or they would hold it up.
  const stop = (): Promise<void> => {
    ending.abort();
    return server.stop();
  };
  onTestFinished(stop);
  const { url } = server;
  return {
    url,
    stop,
    startAgain: async () => {
      server = await start(Number(new URL(url).port));
    },
    fallSilent: () => {
      isSilent = true;
    },
  };
}
