import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from './settings.ts';

/**
 * The 32-byte key under which access codes are hashed. It lives outside the database, so that a copy of the
 * database alone tells nothing. Without SECRET_KEY it is made once, readable by the owner only.
 */
export function loadSecretKey(settings: Settings): Uint8Array {
  if (settings.secretKey !== null) return Buffer.from(settings.secretKey, 'hex');
  mkdirSync(settings.dataDirectory, { recursive: true, mode: 0o700 });
  const file = join(settings.dataDirectory, 'secret.key');
  createOnce(file);
  const text = readFileSync(file, 'utf8').trim();
  if (!/^[0-9a-f]{64}$/.test(text)) throw new Error(`${file} does not hold 64 hexadecimal digits`);
  return Buffer.from(text, 'hex');
}

function createOnce(file: string): void {
  try {
    writeFileSync(file, `${randomBytes(32).toString('hex')}\n`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}
