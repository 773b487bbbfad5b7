import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { expect, it } from 'vitest';
import { startProcess } from '../setup/start-process.ts';
import { temporaryDirectory } from '../setup/temporary-directory.ts';

/** What a socket says at first; then it says one more byte every second, or nothing. */
const manners: readonly { readonly begins: string; readonly drips: string }[] = [
  { begins: '', drips: '' },
  { begins: 'GET / HTTP/1.1\r\nHost: a\r\nX: ', drips: 'x' },
  { begins: 'GET / HTTP/1.1\r\nHost: a\r\n', drips: '' },
  {
    begins: 'POST /api/session HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 60000\r\n\r\n{',
    drips: ' ',
  },
  {
    begins:
      'POST /api/session HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n',
    drips: '1\r\n \r\n',
  },
];

const sockets = 200;
/** Milliseconds. */
const patience = 15_000;

it('two hundred sockets that never finish are gone in 15 seconds, and nobody else waits for them', async () => {
  const server = startProcess('server/main.ts', { PORT: '0', DATA_DIRECTORY: temporaryDirectory() });
  const [, url = ''] = await server.says(/^Surveys: (http:\S+)/);
  const began = performance.now();
  const ends = Array.from({ length: sockets }, (_, index) => slowly(Number(new URL(url).port), index));
  let slowest = 0;
  const watching = setInterval(() => {
    const asked = performance.now();
    void fetch(`${url}/healthz`).then(() => (slowest = Math.max(slowest, performance.now() - asked)));
  }, 250);
  await Promise.all(ends);
  clearInterval(watching);
  expect(performance.now() - began).toBeLessThan(patience);
  expect(slowest).toBeGreaterThan(0);
  // Two processors are shared by every test of the run: what must not happen is waiting for the sockets' time-outs.
  expect(slowest).toBeLessThan(2_000);
  expect(server.output().split('\n').length).toBeLessThan(10);
}, 40_000);

/** Settles when the server has closed the socket. */
function slowly(port: number, index: number): Promise<void> {
  const { begins = '', drips = '' } = manners[index % manners.length] ?? {};
  return new Promise((resolve) => {
    const socket: Socket = connect(port, '127.0.0.1', () => socket.write(begins));
    const dripping = setInterval(() => drips !== '' && socket.write(drips), 1_000);
    socket.on('error', () => undefined);
    socket.resume();
    socket.on('close', () => {
      clearInterval(dripping);
      resolve();
    });
  });
}
