import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import type { ConnectOverCDPTransport } from 'playwright-core';
import { pipeTransport } from './pipe-transport.ts';

/** Where the browser is, and what its process gets beside ours. */
export type Chromium = {
  readonly executable: string;
  readonly environment?: Readonly<Record<string, string | undefined>>;
};

export type RunningChromium = {
  readonly transport: ConnectOverCDPTransport;
  /** Its own folder, empty but for what Chromium keeps there. */
  readonly folder: string;
  /** Rejects when there is no such executable or when the browser ends, never resolves. */
  readonly failed: Promise<never>;
  /** Ends this process and its own children, whatever state they are in, and takes their folder away. */
  readonly end: () => Promise<void>;
};

/** The network is off twice: no name resolves, and whatever the page asks for is answered by us (see print-page.ts). */
const flags = [
  '--headless',
  '--remote-debugging-pipe',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-dev-shm-usage',
  '--disable-extensions',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--metrics-recording-only',
  '--mute-audio',
  '--no-default-browser-check',
  '--no-first-run',
];

/**
 * Started by us and not by Playwright, which kills a browser that says nothing only half a minute after it was told to. A pipe, and no
 * port: nobody else on the machine can speak to it.
 */
export async function startChromium({ executable, environment = process.env }: Chromium): Promise<RunningChromium> {
  const folder = await mkdtemp(join(tmpdir(), 'surveys-pdf-'));
  // As root Chromium starts without its sandbox only. What it is given is our own page, without scripts and without a network.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const child = spawn(executable, [...flags, ...asRoot, `--user-data-dir=${folder}`], {
    // A group of its own, so that its children can be ended with it and nothing else.
    detached: true,
    env: { ...environment },
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const { promise: failed, reject } = Promise.withResolvers<never>();
  failed.catch(() => undefined);
  const ended = new Promise<void>((resolve) => {
    child.once('error', (error) => (reject(error), resolve()));
    child.once('exit', () => (reject(new Error('the browser has ended')), resolve()));
  });
  const end = async (): Promise<void> => {
    endGroup(child.pid);
    await ended;
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  // Both are 'pipe' above.
  return { transport: pipeTransport(child.stdio[3] as Writable, child.stdio[4] as Readable), folder, failed, end };
}

function endGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}
