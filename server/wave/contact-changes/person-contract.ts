import { z } from 'zod';
import { operationIn } from '../../platform/contract/operation.ts';
import type { Output } from '../../platform/contract/operation.ts';
import { instant, whole } from '../../platform/contract/schemas.ts';
import { contactFields, contactRecord } from '../../register/contacts/contact-contract.ts';

const mailRecord = z.strictObject({ kind: z.string(), subject: z.string(), createdAt: instant, state: z.string() });

const collaboration = z.strictObject({
  surveyId: z.string(),
  memberId: z.string(),
  role: z.string(),
  name: z.string(),
  language: z.string(),
  createdAt: instant,
  endedAt: instant.nullable(),
  answersWritten: z.int(),
  notes: z.array(z.strictObject({ variable: z.string(), text: z.string(), at: instant })),
});

/** Of a Member, sent to this person. */
const invitation = z.strictObject({
  surveyId: z.string(),
  memberId: z.string(),
  disposition: z.string(),
  sentBy: z.string().nullable(),
  sentAt: instant.nullable(),
});

/** Everything that is held of the person behind one address. What a Member answered is the Member's. */
const personRecord = z.strictObject({
  email: z.string(),
  contacts: z.array(contactRecord),
  collaborations: z.array(collaboration),
  invitations: z.array(invitation),
  mails: z.array(mailRecord),
  mailsOfOthers: z.array(mailRecord).describe('To colleagues, in which this person is named'),
});
export type PersonRecord = Output<typeof personRecord>;

const erasedRows = z.strictObject({
  contacts: z.int(),
  collaborations: z.int(),
  mails: z.int().describe('To this person'),
  mailsOfOthers: z.int().describe('To others, in which the name stood'),
  invitations: z.int(),
});
export type Erased = Output<typeof erasedRows>;

const person = whole<PersonRecord>(personRecord, 'Everything that is held of a person', {
  email: z.string(),
  contacts: z.array(contactRecord),
});
const erased = z.strictObject({ erased: whole(erasedRows, 'How many rows were changed or removed') });
const address = { body: z.strictObject({ email: contactFields.email }), example: { email: 'aminata@customs.example' } };

const operation = operationIn('Contacts');

export const persons = {
  export: operation({ summary: 'Everything that is held of a contact’s person', answer: person }),
  erase: operation({ summary: 'Forget a contact’s person; the Member’s answers stay', answer: erased }),
  exportByAddress: operation({
    summary: 'Everything that is held of the person with this address',
    ...address,
    answer: z.strictObject({ person }),
  }),
  eraseByAddress: operation({
    summary: 'Forget the person with this address; the Member’s answers stay',
    ...address,
    answer: erased,
  }),
};
