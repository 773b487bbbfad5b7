import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { connectDevTools } from './devtools-pipe.ts';
import type { DevTools } from './devtools-pipe.ts';

/** Where the browser is, and what its process gets beside ours. */
export type Chromium = {
  readonly executable: string;
  readonly environment?: Readonly<Record<string, string | undefined>>;
};

export type RunningChromium = {
  readonly devTools: DevTools;
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

/** Rejects when there is no such executable. */
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
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()).once('error', () => resolve()));
  // Both are 'pipe' above.
  const devTools = connectDevTools(child.stdio[3] as Writable, child.stdio[4] as Readable);
  child.once('error', (error) => devTools.fail(error));
  const end = async (): Promise<void> => {
    endGroup(child.pid);
    await ended;
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  return { devTools, end };
}

function endGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}
