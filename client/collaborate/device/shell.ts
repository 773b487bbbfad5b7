import type { Workspace } from '../model/workspace.ts';

/** The one address that the page's policy lets become a script. */
const workerAddress = '/member-form-worker.js';

type Policy = { createScriptURL(input: string): string };
type TrustedTypes = {
  createPolicy(name: string, rules: { readonly createScriptURL: () => string }): Policy;
};

let policy: Policy | undefined;

/** The worker's address, as a browser with Trusted Types demands it. */
function workerUrl(): string {
  const types: TrustedTypes | undefined = Reflect.get(globalThis, 'trustedTypes');
  if (!types) return workerAddress;
  policy ??= types.createPolicy('member-form', { createScriptURL: () => workerAddress });
  return policy.createScriptURL(workerAddress);
}

/** Named alike in worker.ts. */
const cacheName = 'member-survey';

/**
 * Keeps the form's page, without anybody's answers, and what it loads, so that it opens without a line. Once per survey, language and
 * version of the script.
 */
export async function keepShell({ data, world }: Workspace): Promise<void> {
  if (world.shared.peek() || !('serviceWorker' in navigator) || !('caches' in globalThis)) return;
  try {
    await navigator.serviceWorker.register(workerUrl(), { scope: '/m' });
    const files = [
      ...document.querySelectorAll<HTMLElement>('script[src], link[rel~="stylesheet"], link[rel~="icon"], img'),
    ].map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '');
    const script = files.find((file) => file.endsWith('.js')) ?? '';
    const shell = `/m/shell?${new URLSearchParams({ lang: data.language, survey: data.surveyId, script }).toString()}`;
    const cache = await caches.open(cacheName);
    if (await cache.match(shell)) return;
    const old = await cache.keys();
    await cache.addAll([...new Set([shell, ...files])]);
    await Promise.all(
      old.filter(({ url }) => new URL(url).pathname === '/m/shell').map((request) => cache.delete(request)),
    );
  } catch {
    // A browser that refuses, or a line that went down: the form then needs a line to be opened.
  }
}

/** On a computer that others use too nothing stays. */
export async function forgetShell(): Promise<void> {
  if ('caches' in globalThis) await caches.delete(cacheName);
  const worker = await navigator.serviceWorker?.getRegistration('/m');
  await worker?.unregister();
}
