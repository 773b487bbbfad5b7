import { effect } from '@preact/signals';
import { titleOf } from './page/page-title.ts';
import type { Workspace } from './model/workspace.ts';

/** Milliseconds between two looks while the stream of changes is broken. */
const pollingPause = 15_000;

/** What the page does beside the form: title, changes of others, the line coming back, a warning before a loss. */
export function watchForm(workspace: Workspace): void {
  const { sync } = workspace;
  effect(() => {
    document.title = titleOf(workspace);
  });
  addEventListener('online', () => void sync.tryAgain());
  addEventListener('offline', () => {
    if (sync.line.peek() === 'up') sync.line.value = 'down';
  });
  addEventListener('pagehide', () => void sync.flush());
  addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void sync.flush();
    else void sync.refresh();
  });
  addEventListener('beforeunload', (event) => {
    if (sync.waiting.peek() > 0 && !sync.isKept.peek()) event.preventDefault();
  });
  watchOthers(workspace);
}

/** Changes of others arrive as events; while the stream is broken they are asked for. */
function watchOthers({ sync }: Workspace): void {
  const events = new EventSource('/api/collaboration/events');
  let timer: ReturnType<typeof setInterval> | undefined;
  events.addEventListener('change', (event) => {
    clearInterval(timer);
    timer = undefined;
    const { revision } = JSON.parse(event.data);
    if (revision !== sync.state.peek().revision || sync.line.peek() === 'down') void sync.refresh();
  });
  events.addEventListener('error', () => {
    timer ??= setInterval(() => void sync.refresh(), pollingPause);
    // A stream that the server refuses is not tried again by the browser: the next look says why.
    if (events.readyState === EventSource.CLOSED) void sync.refresh();
  });
}
