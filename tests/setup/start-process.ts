import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

export type RunningProcess = {
  readonly pid: number;
  readonly output: () => string;
  /** Settles when the output matches; rejects when the process ends before. */
  readonly says: (pattern: RegExp) => Promise<RegExpExecArray>;
  readonly ended: Promise<{ readonly code: number | null; readonly output: string }>;
  readonly kill: (signal: NodeJS.Signals) => void;
};

/** Node keeps there what it compiled: half the time of a start, and dozens of servers are started in a run. */
const compiled = fileURLToPath(new URL('../../node_modules/.cache/compiled', import.meta.url));

/** Runs a script of ours on the same Node, with these environment variables and no others but PATH and that one. */
export function startProcess(
  script: string,
  environment: Readonly<Record<string, string>>,
  ...parameters: readonly string[]
): RunningProcess {
  const file = fileURLToPath(new URL(`../../${script}`, import.meta.url));
  const env = { PATH: process.env['PATH'] ?? '', NODE_COMPILE_CACHE: compiled, ...environment };
  const child = spawn(process.execPath, ['--disable-proto=delete', file, ...parameters], { env });
  onTestFinished(() => void child.kill('SIGKILL'));
  let text = '';
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      for (const listener of listeners) listener();
    });
  }
  const ended = new Promise<{ code: number | null; output: string }>((resolve) => {
    child.on('close', (code) => resolve({ code, output: text }));
  });

  const says = (pattern: RegExp): Promise<RegExpExecArray> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const found = pattern.exec(text);
        if (found !== null) resolve(found);
      };
      listeners.add(look);
      look();
      void ended.then(() => reject(new Error(`it ended without saying ${pattern.source}: ${text}`)));
    });

  return { pid: child.pid ?? 0, output: () => text, says, ended, kill: (signal) => void child.kill(signal) };
}
