import { z } from 'zod';
import { confidences, regions } from './member-record.ts';
import type { MemberInput } from './member-record.ts';

const line = (maximum: number) =>
  z
    .string()
    .transform((text) => text.normalize('NFC').trim())
    .refine((text) => text.length <= maximum, 'too-long')
    .refine((text) => !/\p{Cc}/u.test(text), 'control-character');

const filledLine = (maximum: number) => line(maximum).refine((text) => text !== '', 'missing');

const iso2 = z
  .string()
  .trim()
  .toUpperCase()
  .refine((code) => /^[A-Z]{2}$/.test(code), 'not-an-iso-code');

/** A day, a year, two years between which it was, or 'before' a year. */
const memberSince = z
  .string()
  .trim()
  .refine((text) => /^(\d{4}-\d{2}-\d{2}|\d{4}(-\d{4})?|before-\d{4})$/.test(text), 'not-member-since');

const fields = {
  iso2: iso2.nullable(),
  name: z.strictObject({ en: filledLine(120), fr: filledLine(120) }),
  region: z.enum(regions),
  counted: z.boolean(),
  memberSince: memberSince.nullable(),
  confidence: z.enum(confidences),
  note: line(1_000),
};

export const memberDocument = z.strictObject(fields) satisfies z.ZodType<MemberInput>;
/** A change names the revision that it was made on. */
export const memberChangeDocument = z.strictObject({ ...fields, revision: z.int().min(1) });
