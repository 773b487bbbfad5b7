import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export type Measured = { readonly seconds: number; readonly megabytes: number };

/** Runs a command to its end: how long it took, and the most memory it held (VmHWM of Linux, read every 10 ms). */
export function runMeasured(command: string, args: readonly string[], input = ''): Promise<Measured> {
  const start = performance.now();
  const child = spawn(command, args, { stdio: ['pipe', 'ignore', 'inherit'] });
  child.stdin.end(input);
  let kilobytes = 0;
  const timer = setInterval(() => (kilobytes = Math.max(kilobytes, peakOf(child.pid))), 10);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      clearInterval(timer);
      if (code !== 0) reject(new Error(`${command} ended with ${code}`));
      else resolve({ seconds: (performance.now() - start) / 1000, megabytes: kilobytes / 1024 });
    });
  });
}

function peakOf(pid: number | undefined): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
