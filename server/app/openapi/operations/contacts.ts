import { z } from 'zod';
import { contactLanguages, contactRoles, type Contact } from '../../../register/contacts/contact.ts';
import { pageQuery } from '../../../platform/http/page-of.ts';
import { importQuery, instant, newId, next, open } from '../answer-schemas.ts';
import type { Operations } from '../operation.ts';

const contact = z.strictObject({
  id: z.string(),
  memberId: z.string(),
  role: z.enum(contactRoles),
  name: z.string(),
  email: z.string(),
  language: z.enum(contactLanguages),
  createdAt: instant,
  endedAt: instant.nullable(),
  undeliverableAt: instant.nullable(),
  optedOutAt: instant.nullable(),
}) satisfies z.ZodType<Contact>;

const person = z
  .looseObject({ email: z.string(), contacts: z.array(contact) })
  .meta({ description: 'Everything that is held of a person' });
const erased = z.strictObject({ erased: open('How many rows were changed or removed') });

const fields = { role: 'contact-point', name: 'Aminata Example', email: 'aminata@customs.example', language: 'fr' };

export const contactOperations: Operations = {
  'GET /api/contacts': {
    summary: 'Contact points and deputies (personal data)',
    scope: 'contact.read',
    query: pageQuery,
    answer: z.strictObject({ contacts: z.array(contact), next }),
  },
  'POST /api/contacts': {
    summary: 'Enter a contact',
    description: '`replaces` is the id of the contact point whose place this person takes, or null.',
    scope: 'contact.write',
    example: { ...fields, memberId: 'SN', replaces: null },
    status: 201,
    answer: newId,
  },
  'PUT /api/contacts/:id': {
    summary: 'Change a contact',
    scope: 'contact.write',
    example: { ...fields, optedOut: false },
    status: 204,
  },
  'PUT /api/contacts/:id/end': { summary: 'A contact has left', scope: 'contact.write', status: 204 },
  'GET /api/contacts.csv': { summary: 'All contacts as a file', scope: 'contact.read', answer: 'text/csv' },
  'POST /api/contact-imports': {
    summary: 'A file of contacts: all of it or nothing',
    scope: 'contact.write',
    query: importQuery,
    file: 'text/csv',
    example: 'member,role,name,email,language\nSN,contact-point,Aminata Example,aminata@customs.example,fr\n',
    answer: z.looseObject({ plan: open('What it changes'), applied: open('How many it changed').nullable() }),
  },
  'GET /api/contacts/:id/person-export': {
    summary: 'Everything that is held of a contact’s person',
    scope: 'contact.read',
    answer: person,
  },
  'DELETE /api/contacts/:id/person': {
    summary: 'Forget a contact’s person; the Member’s answers stay',
    scope: 'contact.write',
    answer: erased,
  },
  'POST /api/person-exports': {
    summary: 'Everything that is held of the person with this address',
    scope: 'contact.read',
    example: { email: 'aminata@customs.example' },
    answer: z.strictObject({ person }),
  },
  'POST /api/person-erasures': {
    summary: 'Forget the person with this address; the Member’s answers stay',
    scope: 'contact.write',
    example: { email: 'aminata@customs.example' },
    answer: erased,
  },
};
