import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import type { Scheduler } from './time/scheduler.ts';
import type { Settings } from './settings/settings.ts';

export type RunningServer = {
  readonly url: string;
  /** Takes no more, lets what is under way finish, at most for ten seconds. */
  readonly stop: () => Promise<void>;
};

/** Milliseconds. Node's own defaults let eight hundred sockets that never finish a header live for a minute. */
export const serverOptions = {
  headersTimeout: 5_000,
  requestTimeout: 10_000,
  connectionsCheckingInterval: 1_000,
  keepAliveTimeout: 5_000,
  /** Bytes. */
  maxHeaderSize: 16_384,
} as const;

/** Below the usual limit of open files. */
const maxConnections = 20_000;
const patience = 10_000;

type Fetch = (request: Request, bindings: object) => Response | Promise<Response>;

export async function startServer(
  fetch: Fetch,
  settings: Pick<Settings, 'host' | 'port'>,
  scheduler: Pick<Scheduler, 'sleep'>,
): Promise<RunningServer> {
  const server = createAdaptorServer({ fetch, serverOptions });
  if (!isHttp1(server)) throw new Error('the adaptor gave no HTTP/1 server');
  server.maxConnections = maxConnections;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(settings.port, settings.host, resolve);
  });
  return { url: urlOf(server, settings.host), stop: () => stop(server, scheduler) };
}

function isHttp1(server: object): server is Server {
  return 'closeIdleConnections' in server;
}

/** With port 0 the system chooses one. */
function urlOf(server: Server, host: string): string {
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

async function stop(server: Server, { sleep }: Pick<Scheduler, 'sleep'>): Promise<void> {
  const closed = new AbortController();
  server.close(() => closed.abort());
  void sleep(patience, closed.signal).then(() => server.closeAllConnections());
  // A connection that carried a request when the end began is idle after it, and a browser would ask over it again.
  while (!closed.signal.aborted) {
    server.closeIdleConnections();
    await sleep(50, closed.signal);
  }
}
