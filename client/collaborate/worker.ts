/**
 * Opens a form that was opened before when there is no line. It answers two kinds of requests and leaves all others alone: the files of
 * the build, whose names carry a hash of their content, and the form's addresses when the server cannot be reached.
 */
const cacheName = 'member-survey';

type FetchEvent = Event & { readonly request: Request; respondWith(response: Promise<Response>): void };
type LongEvent = Event & { waitUntil(done: Promise<void>): void };
type WorkerScope = {
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
};

const scope = globalThis as unknown as WorkerScope;

// The browser keeps the worker alive until both are done.
addEventListener('install', (event) => (event as LongEvent).waitUntil(scope.skipWaiting()));
addEventListener('activate', (event) => (event as LongEvent).waitUntil(scope.clients.claim()));
addEventListener('fetch', (event) => {
  const { request, respondWith } = fetchOf(event);
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin) return;
  if (url.pathname.startsWith('/assets/')) respondWith(kept(request));
  else if (
    request.mode === 'navigate' &&
    /^\/m(\/|$)/.test(url.pathname) &&
    !/^\/m\/(print$|years$|.+\.pdf$)/.test(url.pathname)
  ) {
    respondWith(pageOf(request));
  }
});

function fetchOf(event: Event): Pick<FetchEvent, 'request' | 'respondWith'> {
  const { request } = event as FetchEvent;
  return { request, respondWith: (response) => (event as FetchEvent).respondWith(response) };
}

const kept = async (request: Request): Promise<Response> => (await caches.match(request)) ?? fetch(request);

/** Milliseconds after which the kept page is worth more than the wait for the server's. */
const patience = 8_000;

/** The server's page; without a line, or while the server is away or silent, the one that was kept. */
async function pageOf(request: Request): Promise<Response> {
  const asked = fetch(request).catch(() => undefined);
  const answer = await Promise.race([asked, elapse(patience)]);
  if (answer && answer.status < 500) return answer;
  return (await keptPage()) ?? (await asked) ?? Response.error();
}

const elapse = (milliseconds: number): Promise<undefined> =>
  new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds));

async function keptPage(): Promise<Response | undefined> {
  const cache = await caches.open(cacheName);
  const shell = (await cache.keys()).find(({ url }) => new URL(url).pathname === '/m/shell');
  return shell && cache.match(shell);
}
