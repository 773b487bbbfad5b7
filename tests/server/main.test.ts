import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { serverOptions } from '../../server/platform/start-server.ts';
import { createPostgresDatabase } from '../setup/databases.ts';
import { startProcess } from '../setup/start-process.ts';
import type { RunningProcess } from '../setup/start-process.ts';
import { temporaryDirectory } from '../setup/temporary-directory.ts';

describe('the server', () => {
  it('starts without any setting but a port, healthy, and says how to create the first administrator', async () => {
    const directory = join(temporaryDirectory(), 'data');
    const { server, url } = await start({ DATA_DIRECTORY: directory });
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    await server.says(/npm run admin -- create-administrator EMAIL/);
    expect(statSync(join(directory, 'surveys.db')).mode & 0o077).toBe(0);
  });

  it('starts on PostgreSQL when DATABASE_URL says so, and leaves no file', async () => {
    const directory = temporaryDirectory();
    const { url } = await start({ DATABASE_URL: await createPostgresDatabase(), DATA_DIRECTORY: directory });
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect(existsSync(join(directory, 'surveys.db'))).toBe(false);
  });

  it('ends with 0 at SIGTERM and leaves one whole file', async () => {
    const directory = temporaryDirectory();
    const { server, url } = await start({ DATA_DIRECTORY: directory });
    await fetch(`${url}/healthz`);
    server.kill('SIGTERM');
    expect((await server.ended).code).toBe(0);
    expect(existsSync(join(directory, 'surveys.db-wal'))).toBe(false);
  });

  it('refuses a file that is no database: one line, not 0, file untouched', async () => {
    const directory = temporaryDirectory();
    const letter = 'no database, but a letter\n'.repeat(300);
    writeFileSync(join(directory, 'surveys.db'), letter);
    const { code, output } = await startProcess('server/main.ts', { PORT: '0', DATA_DIRECTORY: directory }).ended;
    expect(code).toBe(1);
    expect(output).toMatch(
      /^The server did not start\. .*surveys\.db is not a sound database and was left untouched.*\n$/,
    );
    expect(readFileSync(join(directory, 'surveys.db'), 'utf8')).toBe(letter);
  });

  it('names each wrong setting and does not start', async () => {
    const { code, output } = await startProcess('server/main.ts', { PORT: 'x', LOG_LEVEL: 'loud' }).ended;
    expect({ code, output }).toEqual({ code: 1, output: 'PORT: port-out-of-range\nLOG_LEVEL: unknown-level\n' });
  });

  it('says so when the port is taken', async () => {
    const { url } = await start({ DATA_DIRECTORY: temporaryDirectory() });
    const second = startProcess('server/main.ts', { PORT: new URL(url).port, DATA_DIRECTORY: temporaryDirectory() });
    const { code, output } = await second.ended;
    expect(code).toBe(1);
    expect(output).toMatch(/did not start\. .*EADDRINUSE/);
  });

  it.each([
    { what: 'Content-Length', headers: 'Content-Length: 70000\r\n\r\n' },
    {
      what: 'chunks',
      headers: `Transfer-Encoding: chunked\r\n\r\n${`4000\r\n${' '.repeat(0x4000)}\r\n`.repeat(5)}0\r\n\r\n`,
    },
  ])('refuses a body that is too large by $what', async ({ headers }) => {
    const { url } = await start({ DATA_DIRECTORY: temporaryDirectory() });
    const { host } = new URL(url);
    const request = `POST /api/session HTTP/1.1\r\nHost: ${host}\r\nContent-Type: application/json\r\n${headers}`;
    expect(await speak(url, request)).toMatch(/^HTTP\/1\.1 413 /);
  });

  it.each([
    { what: 'two lengths', headers: 'Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}' },
    { what: 'length and chunks', headers: 'Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n' },
    { what: 'too long a header', headers: `X: ${'x'.repeat(20_000)}\r\n\r\n` },
  ])('refuses a request with $what', async ({ headers }) => {
    const { url } = await start({ DATA_DIRECTORY: temporaryDirectory() });
    const request = `POST /api/session HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n${headers}`;
    expect(await speak(url, request)).toMatch(/^HTTP\/1\.1 4(00|31) /);
  });

  it('does not wait long for slow ones', () => {
    expect(serverOptions).toEqual({
      headersTimeout: 5_000,
      requestTimeout: 10_000,
      connectionsCheckingInterval: 1_000,
      keepAliveTimeout: 5_000,
      maxHeaderSize: 16_384,
    });
  });
});

async function start(environment: Readonly<Record<string, string>>): Promise<{ server: RunningProcess; url: string }> {
  const server = startProcess('server/main.ts', { PORT: '0', ...environment });
  const [, url = ''] = await server.says(/^Surveys: (http:\S+)/);
  return { server, url };
}

/** Speaks HTTP by hand, which fetch is too well behaved for; gives what came back. */
function speak(url: string, request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(request));
    socket.once('data', (chunk: Buffer) => {
      socket.destroy();
      resolve(chunk.toString());
    });
    socket.once('error', reject);
  });
}
