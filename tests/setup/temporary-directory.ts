import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { scratch } from './scratch.ts';

/** Gone when the test is over. */
export function temporaryDirectory(): string {
  const directory = mkdtempSync(join(scratch, 'surveys-test-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}
