import { firstLanguage } from '../../../survey-definitions/reference/first-language.ts';
import { languages } from '../../../survey-definitions/reference/languages.ts';
import { z } from 'zod';
import { emailAddress } from '../../access/staff/staff-contract.ts';
import { operationIn } from '../../platform/contract/operation.ts';
import type { Input, Output } from '../../platform/contract/operation.ts';
import { importQuery, instant, newId, next, whole } from '../../platform/contract/schemas.ts';
import { contactRoles } from '../../platform/database/schema/contact-tables.ts';
import { pageQuery } from '../../platform/http/page-of.ts';
import { filledLine } from '../../platform/http/plain-line.ts';

/** Languages that somebody may be written to in; a template that is lacking falls back to the first. */
export type ContactRole = (typeof contactRoles)[number];

const email = z
  .string()
  .trim()
  .toLowerCase()
  .refine((text) => emailAddress.safeParse(text).success, 'not-an-address');

/** What holds for what is typed in and for what is imported. */
export const contactFields = {
  role: z.enum(contactRoles),
  name: filledLine(200),
  email,
  language: z.enum(languages),
};

const id = z.string().min(1).max(64);

export const contactRecord = z.strictObject({
  ...contactFields,
  name: z.string(),
  id: z.string(),
  memberId: z.string(),
  createdAt: instant,
  endedAt: instant.nullable(),
  undeliverableAt: instant.nullable(),
  optedOutAt: instant.nullable(),
});
export type Contact = Output<typeof contactRecord>;
export type ContactInput = Pick<Contact, 'memberId' | keyof typeof contactFields>;

const contactChange = z.strictObject({ ...contactFields, optedOut: z.boolean() });
export type ContactChange = Input<typeof contactChange>;

const contactInput = contactRecord.pick({ memberId: true, role: true, name: true, email: true, language: true });
const line = z.int();
/** One thing that an import would do, and the line of the file that asks for it. */
const plannedChange = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('added'), line, before: z.null(), after: contactInput }),
  z.strictObject({ kind: z.literal('changed'), line, before: contactRecord, after: contactInput }),
  // Another person takes the contact point's place.
  z.strictObject({ kind: z.literal('ended'), line, before: contactRecord, after: z.null() }),
]);
export type PlannedChange = Output<typeof plannedChange>;

const contactPlan = z.strictObject({
  changes: z.array(plannedChange),
  unchanged: z.int(),
  digest: z.string().describe('Short name of exactly this plan: what is applied is what was shown, or nothing'),
});
export type ContactPlan = Output<typeof contactPlan>;

/** How many contacts of each kind an import did. */
const changesMade = z.strictObject({ added: z.int(), changed: z.int(), ended: z.int() });
export type ChangesMade = Output<typeof changesMade>;

const contactImport = z.strictObject({
  plan: contactPlan,
  applied: changesMade.nullable().describe('null: only shown'),
  encoding: z.enum(['utf-8', 'utf-16le', 'windows-1252']),
  ignored: z.array(z.string()).describe('Headings of columns that were not read'),
});
export type ContactImport = Output<typeof contactImport>;

const example = {
  role: 'contact-point',
  name: 'Aminata Example',
  email: 'aminata@customs.example',
  language: firstLanguage,
} as const;

const operation = operationIn('Contacts');

export const contacts = {
  list: operation({
    summary: 'Contact points and deputies (personal data)',
    query: pageQuery,
    answer: z.strictObject({ contacts: z.array(contactRecord), next }),
  }),
  enter: operation({
    summary: 'Enter a contact',
    description: '`replaces` is the id of the contact point whose place this person takes, or null.',
    body: z.strictObject({ ...contactFields, memberId: id, replaces: id.nullable() }),
    example: { ...example, memberId: 'SN', replaces: null },
    status: 201,
    answer: newId,
  }),
  change: operation({
    summary: 'Change a contact',
    body: contactChange,
    example: { ...example, optedOut: false },
    status: 204,
  }),
  end: operation({ summary: 'A contact has left', status: 204 }),
  file: operation({
    summary: 'All contacts as a file',
    query: z.strictObject({
      bom: z.literal('1').optional().describe('With the mark by which old spreadsheets know UTF-8'),
    }),
    answer: 'text/csv',
  }),
  import: operation({
    summary: 'A file of contacts: all of it or nothing',
    query: importQuery,
    file: 'text/csv',
    example: `member,role,name,email,language\nSN,contact-point,Aminata Example,aminata@customs.example,${firstLanguage}\n`,
    answer: whole<ContactImport>(contactImport, 'What the file changes, and what was not read of it', {
      plan: whole(contactPlan, 'What it changes'),
      applied: whole(changesMade, 'How many it changed').nullable(),
    }),
  }),
};
