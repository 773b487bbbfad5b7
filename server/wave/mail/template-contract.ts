import { firstLanguage } from '../../../survey-definitions/reference/first-language.ts';
import { z } from 'zod';
import { officialLanguages } from '../../../survey-definitions/reference/languages.ts';
import { operationIn } from '../../platform/contract/operation.ts';
import type { Input, Output } from '../../platform/contract/operation.ts';
import { instant, whole } from '../../platform/contract/schemas.ts';
import { mailKinds } from './mail.ts';

/** What the Secretariat may edit: plain text, an empty line between paragraphs, places in braces. */
const text = {
  subject: z
    .string()
    .transform((typed) => typed.normalize('NFC').trim())
    .refine((typed) => typed !== '', 'missing')
    .refine((typed) => typed.length <= 150, 'too-long')
    .refine((typed) => !/\p{Cc}/u.test(typed), 'control-character'),
  body: z
    .string()
    .transform((typed) => typed.normalize('NFC').replaceAll('\r\n', '\n').trim())
    .refine((typed) => typed !== '', 'missing')
    .refine((typed) => typed.length <= 8_000, 'too-long')
    .refine((typed) => !/[^\P{Cc}\n]/u.test(typed), 'control-character'),
};

const templateText = z.strictObject(text);
export type TemplateText = Input<typeof templateText>;

const name = { kind: z.enum(mailKinds), language: z.enum(officialLanguages) };
export const templateName = z.strictObject(name);

const outline = {
  ...name,
  subject: z.string(),
  body: z.string(),
  revision: z.int(),
  updatedAt: instant.nullable(),
};
const mailTemplate = z.strictObject({
  ...outline,
  revision: outline.revision.describe('0: as delivered, never edited'),
  places: z.array(z.string()).describe('What may stand in braces in a mail of this kind'),
});
export type MailTemplate = Output<typeof mailTemplate>;

const template = whole<MailTemplate>(mailTemplate, 'A mail in one language', outline);

const example = { subject: 'Annual survey {year}', body: 'Dear {name},\n\nplease answer for {member} here: {link}' };

const operation = operationIn('Annual survey');

export const mailTemplates = {
  list: operation({
    summary: 'The mails of the annual survey',
    answer: z.strictObject({ templates: z.array(template), sendsMail: z.boolean() }),
  }),
  preview: operation({
    summary: 'A mail as somebody would get it',
    body: templateText.extend(name),
    example: { kind: 'invitation', language: firstLanguage, ...example },
    answer: z.strictObject({ subject: z.string(), body: z.string() }),
  }),
  change: operation({
    summary: 'Change a mail',
    description: '`base` is the revision that the change was made on.',
    body: templateText.extend({ base: z.int().min(0) }),
    example: { ...example, base: 0 },
    answer: z.strictObject({ template }),
  }),
};
