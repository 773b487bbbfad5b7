import { z } from 'zod';
import { emailAddress } from '../../access/staff/staff-documents.ts';
import { contactLanguages, contactRoles } from './contact.ts';

const name = z
  .string()
  .transform((text) => text.normalize('NFC').trim())
  .refine((text) => text !== '', 'missing')
  .refine((text) => text.length <= 200, 'too-long')
  .refine((text) => !/\p{Cc}/u.test(text), 'control-character');

const email = z
  .string()
  .trim()
  .toLowerCase()
  .refine((text) => emailAddress.safeParse(text).success, 'not-an-address');

/** What holds for what is typed in and for what is imported. */
export const contactFields = {
  role: z.enum(contactRoles),
  name,
  email,
  language: z.enum(contactLanguages),
};

const id = z.string().min(1).max(64);

/** `replaces`: the id of the present contact point, whose place this person takes. */
export const newContactDocument = z.strictObject({ ...contactFields, memberId: id, replaces: id.nullable() });

export const contactChangeDocument = z.strictObject({ ...contactFields, optedOut: z.boolean() });
