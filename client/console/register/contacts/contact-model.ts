import { computed, signal } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Problem } from '../../../../survey-definitions/language/problem.ts';
import type { Api } from '../../../shared/api.ts';
import type { Member } from '../../../shared/api-types.ts';
import type { Failure, Outcome } from '../../../shared/outcome.ts';
import type { Contact, ContactLanguage, ContactRole } from '../../../../server/register/contacts/contact-contract.ts';
import type { Erased } from '../../../../server/wave/contact-changes/person-contract.ts';
import { missingFields } from '../../blocks/form/missing-fields.ts';

/** Whom the screen is about: somebody known, or a newcomer, maybe of a Member that is known already. */
export type ContactTask = { readonly id: string } | { readonly memberId: string };

export type ContactFields = {
  readonly memberId: Signal<string>;
  readonly role: Signal<ContactRole>;
  readonly name: Signal<string>;
  readonly email: Signal<string>;
  readonly language: Signal<ContactLanguage>;
  readonly mail: Signal<readonly 'none'[]>;
};

export type ContactModel = {
  readonly isNew: boolean;
  readonly contact: ReadonlySignal<Contact | null>;
  readonly members: ReadonlySignal<readonly Member[]>;
  readonly isLoaded: ReadonlySignal<boolean>;
  readonly fields: ContactFields;
  /** The present contact point of the chosen Member, whose place a new one takes. */
  readonly replaced: ReadonlySignal<Contact | null>;
  readonly asking: Signal<'ending' | 'erasure' | null>;
  readonly erased: ReadonlySignal<Erased | null>;
  readonly problems: ReadonlySignal<readonly Problem[]>;
  readonly failure: ReadonlySignal<Failure | null>;
  readonly isBusy: ReadonlySignal<boolean>;
  readonly isSaved: ReadonlySignal<boolean>;
  readonly load: () => Promise<void>;
  readonly save: () => Promise<void>;
  /** Does what is being asked about. */
  readonly confirm: () => Promise<void>;
};

export function createContactModel(api: Api, task: ContactTask, onCreated: (id: string) => void): ContactModel {
  const id = 'id' in task ? task.id : null;
  const contacts = signal<readonly Contact[] | null>(null);
  const members = signal<readonly Member[]>([]);
  const fields = emptyFields('memberId' in task ? task.memberId : '');
  const asking = signal<'ending' | 'erasure' | null>(null);
  const erased = signal<Erased | null>(null);
  const problems = signal<readonly Problem[]>([]);
  const failure = signal<Failure | null>(null);
  const [isBusy, isSaved] = [signal(false), signal(false)];
  const contact = computed(() => contacts.value?.find((known) => known.id === id) ?? null);
  const replaced = computed(() => (id === null ? replacedBy(fields, contacts.value ?? []) : null));
  const load = async () => {
    const [people, register] = await Promise.all([api.contacts(), api.members()]);
    if (!people.ok) failure.value = people.failure;
    else if (!register.ok) failure.value = register.failure;
    else {
      members.value = register.value;
      contacts.value = people.value;
      failure.value = null;
      if (contact.value !== null) fill(fields, contact.value);
    }
  };
  /** Sends, tells what went wrong where, and reads everything again when nothing did. */
  const take = async <Value>(sending: Promise<Outcome<Value>>): Promise<Value | undefined> => {
    isBusy.value = true;
    const sent = await sending;
    isBusy.value = false;
    if (!sent.ok) {
      const isOfFields = sent.failure.problems.some(({ path }) => path !== '');
      if (isOfFields) problems.value = sent.failure.problems;
      else failure.value = sent.failure;
      return undefined;
    }
    return sent.value;
  };
  return {
    isNew: id === null,
    contact,
    members,
    isLoaded: computed(() => contacts.value !== null),
    fields,
    replaced,
    asking,
    erased,
    problems,
    failure,
    isBusy,
    isSaved,
    load,
    save: async () => {
      if (isBusy.value) return;
      const person = personOf(fields);
      const memberId = fields.memberId.value;
      isSaved.value = false;
      failure.value = null;
      problems.value = missingFields('', { memberId, name: person.name, email: person.email });
      if (problems.value.length > 0) return;
      if (id === null) {
        const replaces = replaced.value?.id ?? null;
        const created = await take(api.createContact({ ...person, memberId }, replaces));
        if (created !== undefined) onCreated(created);
        return;
      }
      const optedOut = fields.mail.value.length > 0;
      await take(api.changeContact(id, { ...person, optedOut }));
      if (problems.value.length > 0 || failure.value !== null) return;
      await load();
      isSaved.value = true;
    },
    confirm: async () => {
      const what = asking.value;
      if (isBusy.value || id === null || what === null) return;
      asking.value = null;
      isSaved.value = false;
      if (what === 'ending') {
        await take(api.endContact(id));
        await load();
      } else erased.value = (await take(api.erasePerson(id))) ?? null;
    },
  };
}

const replacedBy = ({ memberId, role }: ContactFields, contacts: readonly Contact[]): Contact | null =>
  role.value !== 'contact-point'
    ? null
    : (contacts.find(
        (other) => other.memberId === memberId.value && other.role === 'contact-point' && other.endedAt === null,
      ) ?? null);

const emptyFields = (memberId: string): ContactFields => ({
  memberId: signal(memberId),
  role: signal<ContactRole>('contact-point'),
  name: signal(''),
  email: signal(''),
  language: signal<ContactLanguage>('en'),
  mail: signal<readonly 'none'[]>([]),
});

function fill(fields: ContactFields, contact: Contact): void {
  fields.memberId.value = contact.memberId;
  fields.role.value = contact.role;
  fields.name.value = contact.name;
  fields.email.value = contact.email;
  fields.language.value = contact.language;
  fields.mail.value = contact.optedOutAt === null ? [] : ['none'];
}

const personOf = ({ role, name, email, language }: ContactFields) => ({
  role: role.value,
  name: name.value.trim(),
  email: email.value.trim(),
  language: language.value,
});
