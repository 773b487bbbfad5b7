import { createHash } from 'node:crypto';

/** 256 random bits, for a cookie or the fragment of a link. */
export function newToken(randomBytes: (size: number) => Uint8Array): string {
  return Buffer.from(randomBytes(32)).toString('base64url');
}

/** What is stored: a copy of the database opens nothing. No salt is needed, nobody guesses 256 bits. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
