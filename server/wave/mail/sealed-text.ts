import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto';

type Chance = (size: number) => Uint8Array;

/** Bytes of the nonce and of the tag of AES-GCM. */
const nonceSize = 12;
const tagSize = 16;

/**
 * Encrypts what must lie in the database for a while but opens something: whoever has the database, its log or a backup and not the
 * key reads nothing. AES-256-GCM under a key derived from the secret key; base64url of nonce, tag and text.
 */
export function seal(secretKey: Uint8Array, randomBytes: Chance, text: string): string {
  const nonce = randomBytes(nonceSize);
  const cipher = createCipheriv('aes-256-gcm', keyOf(secretKey), nonce);
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
}

/** Throws when the text was sealed under another key or changed since. */
export function unseal(secretKey: Uint8Array, sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64url');
  const decipher = createDecipheriv('aes-256-gcm', keyOf(secretKey), bytes.subarray(0, nonceSize));
  decipher.setAuthTag(bytes.subarray(nonceSize, nonceSize + tagSize));
  const text = Buffer.concat([decipher.update(bytes.subarray(nonceSize + tagSize)), decipher.final()]);
  return text.toString('utf8');
}

const keyOf = (secretKey: Uint8Array): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', secretKey, new Uint8Array(), 'sealed text', 32));
