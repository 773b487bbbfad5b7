import type { Readable, Writable } from 'node:stream';
import type { ConnectOverCDPTransport } from 'playwright-core';

/** How Playwright speaks to a browser at the other end of two pipes: JSON messages that end with a NUL. */
export function pipeTransport(to: Writable, from: Readable): ConnectOverCDPTransport {
  const transport: ConnectOverCDPTransport = {
    send: (message) => void to.write(`${JSON.stringify(message)}\0`),
    close: () => void to.end(),
  };
  let unfinished = '';
  const close = (): void => transport.onclose?.();
  from.setEncoding('utf8').on('data', (chunk: string) => {
    const messages = (unfinished + chunk).split('\0');
    unfinished = messages.pop() ?? '';
    for (const message of messages) transport.onmessage?.(JSON.parse(message));
  });
  from.on('error', close).on('close', close);
  to.on('error', close);
  return transport;
}
