import { z } from 'zod';
import type { Answer } from '../../../survey-definitions/language/answer.ts';
import { saveLimits } from '../../../survey-definitions/collaboration/save-limits.ts';
import { isMailAddress } from '../../platform/text/mail-address.ts';
import { sectionStates } from './section-state.ts';

/** Any JSON value: the core looks at it with the item's own rule. Null clears. */
const value = z.custom<Answer | null>((given) => given !== undefined, { error: 'missing' });

const change = z.strictObject({
  variable: z.string().max(200),
  value,
  base: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER),
});

export const saving = z.strictObject({
  changes: z
    .array(change)
    .min(1)
    .max(saveLimits.changes)
    .refine((all) => new Set(all.map((one) => one.variable)).size === all.length, 'repeated-variable'),
  /** 120 random bits at least: the key is what makes a retry the same save. */
  key: z.string().regex(/^[A-Za-z0-9_-]{20,64}$/),
});

export const sectionSetting = z.strictObject({ state: z.enum(sectionStates) });

export const noteWriting = z.strictObject({
  variable: z.string().max(200),
  text: z
    .string()
    .max(2_000)
    .transform((text) => text.normalize('NFC').trim())
    .refine((text) => text !== '', 'missing')
    .refine((text) => !/[^\P{Cc}\n\r\t]/u.test(text), 'control-character'),
});

export const inviting = z.strictObject({
  name: z
    .string()
    .max(200)
    .transform((text) => text.normalize('NFC').trim())
    .refine((text) => text !== '', 'missing')
    .refine((text) => !/\p{Cc}/u.test(text), 'control-character'),
  email: z.string().trim().toLowerCase().max(254).refine(isMailAddress, 'not-an-address'),
  language: z.string().max(10),
  sections: z.array(z.string().max(100)).min(1).max(100).nullable(),
  rest: z.enum(['read', 'hidden']),
});
