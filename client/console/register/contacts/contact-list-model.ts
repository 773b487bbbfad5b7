import { languageName } from '../../../../survey-definitions/reference/languages.ts';
import { computed, signal } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';
import { inLanguage } from '../../../../survey-definitions/language/occasion.ts';
import type { Api } from '../../../shared/api.ts';
import type { Member } from '../../../../server/register/members/member-contract.ts';
import { together } from '../../../shared/outcome.ts';
import type { Failure } from '../../../shared/outcome.ts';
import type { Contact, ContactRole } from '../../../../server/register/contacts/contact-contract.ts';
import { field } from '../../blocks/form/form-field.ts';
import type { Field } from '../../blocks/form/form-field.ts';
import type { Order } from '../../blocks/list/order.ts';
import { matches } from '../../blocks/list/matches.ts';
import { contactFilterAddress, contactFilterOf } from './contact-filter.ts';
import type { ContactColumn, ContactFilter, ContactState } from './contact-filter.ts';
import { createPersonModel } from './person-model.ts';
import type { PersonModel } from './person-model.ts';

export type ContactRow = { readonly contact: Contact; readonly member: string };

export type ContactList = {
  readonly contacts: ReadonlySignal<readonly Contact[] | null>;
  readonly shown: ReadonlySignal<readonly ContactRow[]>;
  /** Members on the register that have no contact point. */
  readonly without: ReadonlySignal<number>;
  readonly failure: ReadonlySignal<Failure | null>;
  readonly text: Field<string>;
  readonly role: Field<ContactRole | ''>;
  readonly state: Field<ContactState>;
  readonly order: Signal<Order<ContactColumn>>;
  readonly isFiltered: ReadonlySignal<boolean>;
  /** The address that leads back to this very view. */
  readonly address: ReadonlySignal<string>;
  /** For requests of people who may be no contact. */
  readonly person: PersonModel;
  readonly clear: () => void;
  readonly load: () => Promise<void>;
};

export function createContactList(api: Api, query: URLSearchParams, language: ReadonlySignal<string>): ContactList {
  const from = contactFilterOf(query);
  const contacts = signal<readonly Contact[] | null>(null);
  const members = signal<readonly Member[]>([]);
  const failure = signal<Failure | null>(null);
  const text = field('filter.text', 'surveys.filter.text', from.text);
  const role = field('filter.role', 'contacts.column.role', from.role);
  const state = field('filter.state', 'members.show', from.state);
  const order = signal(from.order);
  const filter = computed(() => ({ text: text.value, role: role.value, state: state.value, order: order.value }));
  const load = async () => {
    const found = await together(api.contacts(), api.members());
    failure.value = found.ok ? null : found.failure;
    if (found.ok) [contacts.value, members.value] = found.value;
  };
  return {
    contacts,
    shown: computed(() => shownRows(contacts.value ?? [], members.value, filter.value, language.value)),
    without: computed(() => members.value.length - withPoint(contacts.value ?? []).size),
    failure,
    text,
    role,
    state,
    order,
    isFiltered: computed(() => text.value !== '' || role.value !== '' || state.value !== 'present'),
    address: computed(() => contactFilterAddress(filter.value)),
    clear: () => {
      text.value = '';
      role.value = '';
      state.value = 'present';
    },
    load,
    person: createPersonModel(api, load),
  };
}

const withPoint = (contacts: readonly Contact[]): ReadonlySet<string> =>
  new Set(
    contacts
      .filter(({ role, endedAt }) => role === 'contact-point' && endedAt === null)
      .map(({ memberId }) => memberId),
  );

function shownRows(
  contacts: readonly Contact[],
  members: readonly Member[],
  filter: ContactFilter,
  language: string,
): readonly ContactRow[] {
  const names = new Map(members.map(({ id, name }) => [id, inLanguage(name, language)]));
  const rows = contacts.map((contact) => ({ contact, member: names.get(contact.memberId) ?? contact.memberId }));
  const { column, descending } = filter.order;
  const { compare } = new Intl.Collator(language);
  const sign = descending ? -1 : 1;
  return rows
    .filter((row) => isWanted(row, filter))
    .sort(
      (a, b) =>
        sign * compare(keys[column](a), keys[column](b)) ||
        compare(a.member, b.member) ||
        compare(a.contact.role, b.contact.role),
    );
}

const keys: Readonly<Record<ContactColumn, (row: ContactRow) => string>> = {
  member: ({ member }) => member,
  role: ({ contact }) => contact.role,
  name: ({ contact }) => contact.name,
  email: ({ contact }) => contact.email,
  language: ({ contact }) => languageName(contact.language),
};

function isWanted({ contact, member }: ContactRow, { text, role, state }: ContactFilter): boolean {
  if (role !== '' && contact.role !== role) return false;
  const isPresent = contact.endedAt === null;
  const isReachable = contact.undeliverableAt === null && contact.optedOutAt === null;
  const isState: Readonly<Record<ContactState, boolean>> = {
    present: isPresent,
    unreachable: isPresent && !isReachable,
    former: !isPresent,
  };
  return isState[state] && matches(text, [contact.name, contact.email, contact.memberId, member]);
}
