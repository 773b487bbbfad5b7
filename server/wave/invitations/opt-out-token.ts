import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * What stands in the address by which a recipient opts out: of that person, so that the mail of a former contact point says nothing for
 * the one who came after. It opens nothing else: neither the form nor any answer. That is why it may
 * stand in an address, as List-Unsubscribe needs it (RFC 2369, RFC 8058).
 */
export const optOutToken = (secretKey: Uint8Array, collaboratorId: string): string =>
  `${collaboratorId}.${signatureOf(secretKey, collaboratorId)}`;

/** The collaborator's id; undefined: not made by us. */
export function readOptOutToken(secretKey: Uint8Array, token: string): string | undefined {
  const [collaboratorId = '', signature = '', ...rest] = token.split('.');
  const expected = Buffer.from(signatureOf(secretKey, collaboratorId));
  const given = Buffer.from(signature);
  const isOurs = rest.length === 0 && given.length === expected.length && timingSafeEqual(given, expected);
  return isOurs ? collaboratorId : undefined;
}

/** 128 bits. */
const signatureOf = (secretKey: Uint8Array, collaboratorId: string): string =>
  createHmac('sha256', secretKey).update(`opt-out ${collaboratorId}`).digest('base64url').slice(0, 22);
