import { firstLanguage } from '../../../../survey-definitions/reference/first-language.ts';
import { computed, signal } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Language } from '../../../../survey-definitions/reference/language-entry.ts';
import type { Problem } from '../../../../survey-definitions/language/problem.ts';
import type { Member } from '../../../../server/register/members/member-contract.ts';
import type { Contact, ContactInput, ContactRole } from '../../../../server/register/contacts/contact-contract.ts';
import type { Erased } from '../../../../server/wave/contact-changes/person-contract.ts';
import type { Api } from '../../../shared/api.ts';
import { together } from '../../../shared/outcome.ts';
import { field } from '../../blocks/form/form-field.ts';
import type { TypedOf } from '../../blocks/form/form-field.ts';
import { createForm } from '../../blocks/form/form.ts';
import type { FormState } from '../../blocks/form/form.ts';
import { missingFields } from '../../blocks/form/missing-fields.ts';
import { pointOf } from './contact-point.ts';

/** Whom the screen is about: somebody known, or a newcomer, maybe of a Member that is known already. */
export type ContactTask = { readonly id: string } | { readonly memberId: string };

const emptyFields = () => ({
  memberId: field('memberId', 'contacts.column.member', ''),
  role: field<ContactRole>('role', 'contacts.column.role', 'contact-point'),
  name: field('name', 'contacts.column.name', ''),
  email: field('email', 'contacts.column.email', ''),
  language: field<Language>('language', 'contacts.column.language', firstLanguage),
  mail: field<readonly 'none'[]>('optedOut', 'contact.mail', []),
});

export type ContactModel = FormState<ReturnType<typeof emptyFields>> & {
  readonly isNew: boolean;
  readonly contact: ReadonlySignal<Contact | null>;
  readonly members: ReadonlySignal<readonly Member[]>;
  readonly isLoaded: ReadonlySignal<boolean>;
  /** The present contact point of the chosen Member, whose place a new one takes. */
  readonly replaced: ReadonlySignal<Contact | null>;
  readonly asking: Signal<'ending' | 'erasure' | null>;
  readonly erased: ReadonlySignal<Erased | null>;
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
  const form = createForm(emptyFields(), inputOf);
  const { fields } = form;
  if ('memberId' in task) form.begin({ memberId: task.memberId });
  const asking = signal<'ending' | 'erasure' | null>(null);
  const erased = signal<Erased | null>(null);
  const contact = computed(() => contacts.value?.find((known) => known.id === id) ?? null);
  const replaced = computed(() =>
    id === null && fields.role.value === 'contact-point' ? pointOf(fields.memberId.value, contacts.value ?? []) : null,
  );
  const load = () =>
    form.read(together(api.contacts(), api.members()), ([people, register]) => {
      members.value = register;
      contacts.value = people;
      if (contact.value !== null) form.begin(typedOf(contact.value));
    });
  return {
    ...form,
    isNew: id === null,
    contact,
    members,
    isLoaded: computed(() => contacts.value !== null),
    replaced,
    asking,
    erased,
    isSaved: computed(() => form.done.value !== null),
    load,
    save: async () => {
      if (id === null) return form.submit((input) => api.createContact(input, replaced.value?.id ?? null), onCreated);
      const optedOut = fields.mail.value.length > 0;
      const send = ({ role, name, email, language }: ContactInput) =>
        api.changeContact(id, { role, name, email, language, optedOut });
      await form.submit(send, async () => {
        await load();
        form.done.value = true;
      });
    },
    confirm: async () => {
      const what = asking.value;
      if (form.isBusy.value || id === null || what === null) return;
      asking.value = null;
      if (what === 'ending') await form.attempt(() => api.endContact(id), load);
      else
        await form.attempt(
          () => api.erasePerson(id),
          (gone) => (erased.value = gone),
        );
    },
  };
}

type Typed = TypedOf<typeof emptyFields>;

const typedOf = ({ memberId, role, name, email, language, optedOutAt }: Contact): Typed => ({
  memberId,
  role,
  name,
  email,
  language,
  mail: optedOutAt === null ? [] : ['none'],
});

function inputOf({ memberId, role, language, ...typed }: Typed): ContactInput | readonly Problem[] {
  const [name, email] = [typed.name.trim(), typed.email.trim()];
  const missing = missingFields('', { memberId, name, email });
  return missing.length > 0 ? missing : { memberId, role, name, email, language };
}
