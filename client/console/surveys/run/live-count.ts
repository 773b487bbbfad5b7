import { fileAddresses } from '../../../shared/file-addresses.ts';
import { signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Api } from '../../../shared/api.ts';
import type { Count } from '../../../../server/surveys/fielding/survey-contract.ts';

/** Opens a stream of counts; gives undefined back where the platform has no streams. */
export type OpenCounts = (
  id: string,
  onCount: (count: Count) => void,
  onError: () => void,
) => { readonly close: () => void };

export type LiveCount = {
  readonly count: ReadonlySignal<Count | null>;
  /** False while neither the stream nor the polling gets through. */
  readonly isLive: ReadonlySignal<boolean>;
  readonly stop: () => void;
};

/** The count as it rises: from the stream; while that is broken, by asking every `pause` milliseconds. */
export function watchCount(api: Api, id: string, openCounts: OpenCounts, pause = 5_000): LiveCount {
  const count = signal<Count | null>(null);
  const isLive = signal(true);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;
  const take = (next: Count) => {
    count.value = next;
    isLive.value = true;
    if (next.state === 'closed') stop();
  };
  const poll = async () => {
    const asked = await api.count(id);
    if (isStopped) return;
    isLive.value = asked.ok;
    if (asked.ok) take(asked.value);
    if (!isStopped) timer = setTimeout(() => void poll(), pause);
  };
  const endPolling = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const stream = openCounts(
    id,
    (next) => {
      endPolling();
      take(next);
    },
    () => {
      if (timer === undefined && !isStopped) timer = setTimeout(() => void poll(), 0);
    },
  );
  const stop = () => {
    isStopped = true;
    endPolling();
    stream.close();
  };
  return { count, isLive, stop };
}

/** Server-sent events; the browser itself reconnects after a break. */
export const openCounts: OpenCounts = (id, onCount, onError) => {
  const source = new EventSource(fileAddresses.counts(id));
  source.addEventListener('count', (event) => onCount(JSON.parse(event.data)));
  source.addEventListener('error', onError);
  return source;
};
