/** Capital letters and digits that nobody confuses: no 0 and O, no 1, I and L, no U beside V. 30 characters. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 6;

/** Bytes from here on would favour the first characters of the alphabet. */
const unbiased = 256 - (256 % alphabet.length);

/** The id of a Member that did not come with the programme: 'M' and six characters, never mistaken for an ISO code. */
export function drawMemberId(randomBytes: (size: number) => Uint8Array): string {
  const characters: string[] = [];
  while (characters.length < length) {
    for (const byte of randomBytes(length)) {
      const character = byte < unbiased ? alphabet[byte % alphabet.length] : undefined;
      if (character !== undefined && characters.length < length) characters.push(character);
    }
  }
  return `M${characters.join('')}`;
}
