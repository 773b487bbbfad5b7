/** 128 random bits: nobody can guess another one, and it tells nothing about when or after which it was made. */
export function newId(randomBytes: (size: number) => Uint8Array): string {
  return Buffer.from(randomBytes(16)).toString('base64url');
}
