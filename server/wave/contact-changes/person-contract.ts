import { z } from 'zod';
import { operationIn } from '../../platform/contract/operation.ts';
import { open } from '../../platform/contract/schemas.ts';
import { contactFields, contactRecord } from '../../register/contacts/contact-contract.ts';
import type { Contact } from '../../register/contacts/contact-contract.ts';

/** Everything that is held of the person behind one address. What a Member answered is the Member's. */
export type PersonRecord = {
  readonly email: string;
  readonly contacts: readonly Contact[];
  readonly collaborations: readonly {
    readonly surveyId: string;
    readonly memberId: string;
    readonly role: string;
    readonly name: string;
    readonly language: string;
    readonly createdAt: string;
    readonly endedAt: string | null;
    readonly answersWritten: number;
    readonly notes: readonly { readonly variable: string; readonly text: string; readonly at: string }[];
  }[];
  /** Of Members, sent to this person. */
  readonly invitations: readonly {
    readonly surveyId: string;
    readonly memberId: string;
    readonly disposition: string;
    readonly sentBy: string | null;
    readonly sentAt: string | null;
  }[];
  readonly mails: readonly MailRecord[];
  /** To colleagues, in which this person is named. */
  readonly mailsOfOthers: readonly MailRecord[];
};

type MailRecord = {
  readonly kind: string;
  readonly subject: string;
  readonly createdAt: string;
  readonly state: string;
};

export type Erased = {
  readonly contacts: number;
  readonly collaborations: number;
  /** To this person. */
  readonly mails: number;
  /** To others, in which the name stood. */
  readonly mailsOfOthers: number;
  readonly invitations: number;
};

const person = open<PersonRecord>('Everything that is held of a person', {
  email: z.string(),
  contacts: z.array(contactRecord),
});
const erased = z.strictObject({ erased: open<Erased>('How many rows were changed or removed') });
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
