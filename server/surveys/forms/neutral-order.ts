import { createHash } from 'node:crypto';

/** The place of a text among those of its question: the same at every reading, and without relation to who wrote it, or when. */
export const neutralPlace = (variable: string, text: string): string =>
  createHash('sha256').update(`${variable}\0${text}`).digest('hex');
