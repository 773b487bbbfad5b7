import { languages } from '../../../survey-definitions/reference/languages.ts';
import { z } from 'zod';
import { emailAddress } from '../../access/staff/staff-contract.ts';
import { operationIn } from '../../platform/contract/operation.ts';
import type { Input, Output } from '../../platform/contract/operation.ts';
import { importQuery, instant, newId, next, open } from '../../platform/contract/schemas.ts';
import { contactRoles } from '../../platform/database/schema/contact-tables.ts';
import { pageQuery } from '../../platform/http/page-of.ts';
import { filledLine } from '../../platform/http/plain-line.ts';

/** Languages that somebody may be written to in; a template that is lacking falls back to English. */
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

/** One thing that an import would do, and the line of the file that asks for it. */
export type PlannedChange =
  | { readonly kind: 'added'; readonly line: number; readonly before: null; readonly after: ContactInput }
  | { readonly kind: 'changed'; readonly line: number; readonly before: Contact; readonly after: ContactInput }
  /** Another person takes the contact point's place. */
  | { readonly kind: 'ended'; readonly line: number; readonly before: Contact; readonly after: null };

export type ContactPlan = {
  readonly changes: readonly PlannedChange[];
  readonly unchanged: number;
  /** Short name of exactly this plan: what is applied is what was shown, or nothing. */
  readonly digest: string;
};

/** How many contacts of each kind an import did. */
export type ChangesMade = { readonly added: number; readonly changed: number; readonly ended: number };

export type ContactImport = {
  readonly plan: ContactPlan;
  /** null: only shown. */
  readonly applied: ChangesMade | null;
  readonly encoding: 'utf-8' | 'utf-16le' | 'windows-1252';
  /** Headings of columns that were not read. */
  readonly ignored: readonly string[];
};

const example = {
  role: 'contact-point',
  name: 'Aminata Example',
  email: 'aminata@customs.example',
  language: 'fr',
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
    example: 'member,role,name,email,language\nSN,contact-point,Aminata Example,aminata@customs.example,fr\n',
    answer: open<ContactImport>('What the file changes, and what was not read of it', {
      plan: open<ContactPlan>('What it changes'),
      applied: open<ChangesMade>('How many it changed').nullable(),
    }),
  }),
};
