import { createHmac } from 'node:crypto';

/** Crockford's base 32: no I, L, O and U, so that a code read aloud or off paper is typed right. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Bytes: 160 random bits are out of reach of guessing. */
const size = 20;
const characters = (size * 8) / 5;

/** A new code, as it is shown to people: eight groups of four, `7H2K-…`. It is stored nowhere. */
export function drawAccessCode(randomBytes: (size: number) => Uint8Array): string {
  return base32(randomBytes(size)).replaceAll(/.{4}(?=.)/g, '$&-');
}

/** Reads a code as people type it: in lower case, with spaces, O for 0, I and L for 1. Undefined: no code looks like that. */
export function readAccessCode(text: string): string | undefined {
  const code = text.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  return code.length === characters && [...code].every((digit) => alphabet.includes(digit)) ? code : undefined;
}

/** What is stored of a code. Whoever has the database but not the key can neither guess nor check one. */
export function accessCodeHash(secretKey: Uint8Array, code: string): string {
  return createHmac('sha256', secretKey).update(`access-code ${code}`).digest('hex');
}

/** Five bits a character; 20 bytes make 32 of them with nothing left over. */
function base32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return bits.replaceAll(/.{5}/g, (five) => alphabet[Number.parseInt(five, 2)] ?? '');
}
