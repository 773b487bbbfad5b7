import { createHmac } from 'node:crypto';

/** Crockford's base 32: no I, L, O and U. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * The receipt of a response, `7H2K-M9QX`: the same for every retry, and made by nobody without the secret key. An anonymous ballot has
 * none: whoever kept it could later show which ballot is theirs.
 */
export function receiptFor(secretKey: Uint8Array, surveyId: string, key: string): string {
  const digest = createHmac('sha256', secretKey).update(`receipt ${surveyId} ${key}`).digest();
  const characters = [...digest.subarray(0, 8)].map((byte) => alphabet[byte % alphabet.length]).join('');
  return `${characters.slice(0, 4)}-${characters.slice(4)}`;
}
