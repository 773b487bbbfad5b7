/**
 * Lower-case letters and digits that nobody confuses when they read an address off a screen in the room: no 0 and o, no 1, i and l,
 * no u beside v. 30 characters.
 */
const alphabet = '23456789abcdefghjkmnpqrstvwxyz';
const length = 8;

/** Bytes from here on would favour the first characters of the alphabet. */
const unbiased = 256 - (256 % alphabet.length);

/** A new short address: 8 characters, 39 bits. Whoever stores it draws again when it is taken. */
export function drawAddress(randomBytes: (size: number) => Uint8Array): string {
  const characters: string[] = [];
  while (characters.length < length) {
    for (const byte of randomBytes(length)) {
      const character = byte < unbiased ? alphabet[byte % alphabet.length] : undefined;
      if (character !== undefined && characters.length < length) characters.push(character);
    }
  }
  return characters.join('');
}

const shape = new RegExp(`^[${alphabet}]{${length}}$`);

/** Reads an address as people type it; undefined: no survey can have it. */
export function readAddress(text: string): string | undefined {
  const address = text.toLowerCase();
  return shape.test(address) ? address : undefined;
}
