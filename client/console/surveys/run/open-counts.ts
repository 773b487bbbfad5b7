import { fileAddresses } from '../../../shared/file-addresses.ts';
import type { OpenCounts } from './live-count.ts';

/** Server-sent events; the browser itself reconnects after a break. */
export const openCounts: OpenCounts = (id, onCount, onError) => {
  const source = new EventSource(fileAddresses.counts(id));
  source.addEventListener('count', (event) => onCount(JSON.parse(event.data)));
  source.addEventListener('error', onError);
  return source;
};
