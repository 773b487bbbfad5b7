import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { createTurnstile } from './turnstile.ts';

/** OWASP's first choice for Argon2id: 19 MiB, two passes, one lane. */
const cost = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 } as const;
const saltLength = 16;
/** Each takes 19 MiB and one processor: two hundred sign-ins at once must not stop the server. */
const turnstile = createTurnstile(2);

/** A PHC string, `$argon2id$v=19$m=19456,t=2,p=1$salt$hash`. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(saltLength);
  const hash = await derive(password, salt);
  return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${encode(salt)}$${encode(hash)}`;
}

/**
 * For an unknown address, or an account that has no password yet, the stored hash is null: then as much is computed
 * and the answer is no, so that time tells nothing either.
 */
export async function verifyPassword(password: string, stored: string | null): Promise<boolean> {
  const [salt, expected] = stored === null ? [] : stored.split('$').slice(-2);
  const hash = await derive(password, salt === undefined ? Buffer.alloc(saltLength) : Buffer.from(salt, 'base64'));
  return expected !== undefined && timingSafeEqual(hash, Buffer.from(expected, 'base64'));
}

function derive(message: string, nonce: Uint8Array): Promise<Buffer> {
  return turnstile(() => promisify(argon2)('argon2id', { ...cost, message, nonce }));
}

/** PHC strings leave the padding out. */
function encode(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '');
}
