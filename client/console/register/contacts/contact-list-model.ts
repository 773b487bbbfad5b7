import { computed, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import { inLanguage } from '../../../../survey-definitions/language/occasion.ts';
import type { Api } from '../../../shared/api.ts';
import { languageName } from '../../../../survey-definitions/reference/languages.ts';
import type { Member } from '../../../../server/register/members/member-contract.ts';
import { together } from '../../../shared/outcome.ts';
import type { Contact, ContactRole } from '../../../../server/register/contacts/contact-contract.ts';
import { createRequests } from '../../blocks/form/requests.ts';
import type { RequestState } from '../../blocks/form/requests.ts';
import { choice, createList } from '../../blocks/list/list.ts';
import type { Choice, List } from '../../blocks/list/list.ts';
import { isPoint } from './contact-point.ts';
import { createPersonModel } from './person-model.ts';
import type { PersonModel } from './person-model.ts';

export type ContactRow = { readonly contact: Contact; readonly member: string };

export const contactRoles = ['contact-point', 'deputy'] as const satisfies readonly ContactRole[];

type ContactState = 'present' | 'unreachable' | 'former';
type ContactColumn = 'member' | 'role' | 'name' | 'email' | 'language';

export type ContactList = List<ContactRow, ContactColumn> &
  Pick<RequestState, 'failure'> & {
    readonly role: Choice<ContactRow, ContactRole | ''>;
    readonly state: Choice<ContactRow, ContactState>;
    /** Members on the register that have no contact point. */
    readonly without: ReadonlySignal<number>;
    /** For requests of people who may be no contact. */
    readonly person: PersonModel;
    readonly load: () => Promise<void>;
  };

export function createContactList(api: Api, query: URLSearchParams, language: ReadonlySignal<string>): ContactList {
  const contacts = signal<readonly Contact[] | null>(null);
  const members = signal<readonly Member[]>([]);
  const { failure, read } = createRequests();
  const role = choice<ContactRow, ContactRole | ''>(
    query,
    'role',
    'contacts.column.role',
    ['', ...contactRoles],
    ({ contact }, wanted) => contact.role === wanted,
  );
  const states = ['present', 'unreachable', 'former'] as const;
  const state = choice<ContactRow, ContactState>(query, 'state', 'members.show', states, isInState);
  const load = () =>
    read(together(api.contacts(), api.members()), (found) => {
      [contacts.value, members.value] = found;
    });
  const rows = computed(() => {
    const names = new Map(members.value.map(({ id, name }) => [id, inLanguage(name, language.value)]));
    return (
      contacts.value?.map((contact) => ({ contact, member: names.get(contact.memberId) ?? contact.memberId })) ?? null
    );
  });
  const list = createList(rows, {
    path: '/console/contacts',
    query,
    language,
    texts: ({ contact, member }) => [contact.name, contact.email, contact.memberId, member],
    choices: { role, state },
    columns: {
      member: ({ member }) => member,
      role: ({ contact }) => contact.role,
      name: ({ contact }) => contact.name,
      email: ({ contact }) => contact.email,
      language: ({ contact }) => languageName(contact.language),
    },
    order: { column: 'member', descending: false },
  });
  return {
    ...list,
    failure,
    role,
    state,
    without: computed(() => {
      const points = (contacts.value ?? []).filter(isPoint);
      return members.value.length - new Set(points.map(({ memberId }) => memberId)).size;
    }),
    person: createPersonModel(api, load),
    load,
  };
}

function isInState({ contact }: ContactRow, state: ContactState): boolean {
  const isPresent = contact.endedAt === null;
  const isReachable = contact.undeliverableAt === null && contact.optedOutAt === null;
  return { present: isPresent, unreachable: isPresent && !isReachable, former: !isPresent }[state];
}
