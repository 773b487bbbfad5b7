import { z } from 'zod';

/**
 * One line of plain text, spaces at the ends removed. Control characters have no business in a name: a line break would end a mail's
 * header, and PostgreSQL takes no U+0000.
 * Problems: too-long, control-character.
 */
export const plainLine = (maximum: number) =>
  z
    .string()
    .transform((text) => text.normalize('NFC').trim())
    .refine((text) => text.length <= maximum, 'too-long')
    .refine((text) => !/\p{Cc}/u.test(text), 'control-character');

/** The same, and not empty. Further problem: missing. */
export const filledLine = (maximum: number) => plainLine(maximum).refine((text) => text !== '', 'missing');
