import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * What stands in the address by which a recipient opts out. It opens nothing else: neither the form nor any answer. That is why it may
 * stand in an address, as List-Unsubscribe needs it (RFC 2369, RFC 8058).
 */
export const optOutToken = (secretKey: Uint8Array, invitationId: string): string =>
  `${invitationId}.${signatureOf(secretKey, invitationId)}`;

/** The invitation's id; undefined: not made by us. */
export function readOptOutToken(secretKey: Uint8Array, token: string): string | undefined {
  const [invitationId = '', signature = '', ...rest] = token.split('.');
  const expected = Buffer.from(signatureOf(secretKey, invitationId));
  const given = Buffer.from(signature);
  const isOurs = rest.length === 0 && given.length === expected.length && timingSafeEqual(given, expected);
  return isOurs ? invitationId : undefined;
}

/** 128 bits. */
const signatureOf = (secretKey: Uint8Array, invitationId: string): string =>
  createHmac('sha256', secretKey).update(`opt-out ${invitationId}`).digest('base64url').slice(0, 22);
