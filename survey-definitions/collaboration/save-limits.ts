/** How much one save may hold. The browser splits what is more; the server refuses it. */
export const saveLimits = {
  changes: 1_000,
  /** Bytes of JSON in UTF-8: a section with every long text filled in, in any script. */
  bytes: 524_288,
} as const;
