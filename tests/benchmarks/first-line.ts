import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** The first line that a process says. */
export async function firstLine(stream: Readable): Promise<string> {
  for await (const line of createInterface({ input: stream })) return line;
  throw new Error('the process ended without a word');
}
