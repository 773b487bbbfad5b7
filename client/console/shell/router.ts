import { signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';

export type Router = {
  readonly address: ReadonlySignal<URL>;
  readonly go: (path: string) => void;
  /** Changes the address of the same view, e.g. after a filter, without a step in the history. */
  readonly replace: (path: string) => void;
};

/** Addresses over the History API: links to `/console` are followed without loading the page again. */
export function createRouter(window: Window): Router {
  const read = () => new URL(window.location.href);
  const address = signal(read());
  const go = (path: string) => {
    window.history.pushState(null, '', path);
    address.value = read();
  };
  window.addEventListener('popstate', () => (address.value = read()));
  window.document.addEventListener('click', (event) => {
    const path = pathFollowed(event, window.location.origin);
    if (path === undefined) return;
    event.preventDefault();
    window.scrollTo(0, 0);
    go(path);
  });
  return { address, go, replace: (path) => window.history.replaceState(null, '', path) };
}

function pathFollowed(event: MouseEvent, origin: string): string | undefined {
  if (event.defaultPrevented || event.button !== 0) return undefined;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return undefined;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link === null || link.target !== '' || link.hasAttribute('download')) return undefined;
  const url = new URL(link.href, origin);
  const isOurs = url.origin === origin && /^\/console(\/|$)/.test(url.pathname);
  // A link to a place on this page is the browser's own business.
  if (!isOurs || link.getAttribute('href')?.startsWith('#') === true) return undefined;
  return url.pathname + url.search;
}
