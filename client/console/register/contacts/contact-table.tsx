import { languageName } from '../../../../survey-definitions/reference/languages.ts';
import type { Contact } from '../../../../server/register/contacts/contact-contract.ts';
import { DataTable } from '../../blocks/data-table/data-table.tsx';
import type { Column } from '../../blocks/data-table/data-table.tsx';
import { contactPath, memberPath } from '../../words/paths.ts';
import { useUi } from '../../blocks/ui.ts';
import type { ContactList, ContactRow } from './contact-list-model.ts';

export function ContactTable({ model }: { readonly model: ContactList }) {
  const { t } = useUi();
  const columns: readonly Column<ContactRow>[] = [
    {
      sort: 'member',
      heading: t('contacts.column.member'),
      cell: ({ contact, member }) => <a href={memberPath(contact.memberId)}>{member}</a>,
    },
    { sort: 'role', heading: t('contacts.column.role'), cell: ({ contact }) => t(`contact.role.${contact.role}`) },
    {
      sort: 'name',
      heading: t('contacts.column.name'),
      is: 'heading',
      cell: ({ contact }) => (
        <>
          <a href={contactPath(contact.id)}>{contact.name}</a>
          <StateLine contact={contact} />
        </>
      ),
    },
    { sort: 'email', heading: t('contacts.column.email'), cell: ({ contact }) => contact.email },
    {
      sort: 'language',
      heading: t('contacts.column.language'),
      cell: ({ contact }) => languageName(contact.language),
    },
  ];
  return (
    <DataTable
      label={t('contacts.title')}
      columns={columns}
      list={model}
      rows={model.shown.value}
      keyOf={({ contact }) => contact.id}
      classOf={({ contact }) => (contact.endedAt === null ? '' : 'contact-ended')}
      empty={t('contacts.none-match')}
    />
  );
}

/** What keeps mail from reaching this person, in words. */
export function StateLine({ contact }: { readonly contact: Contact }) {
  const { t, format } = useUi();
  const { endedAt, undeliverableAt, optedOutAt } = contact;
  const day = (instant: string) => format.day(instant.slice(0, 10));
  const remarks = [
    ...(endedAt === null ? [] : [t('contact.ended', { when: day(endedAt) })]),
    ...(undeliverableAt === null ? [] : [t('contact.undeliverable', { when: day(undeliverableAt) })]),
    ...(optedOutAt === null ? [] : [t('contact.opted-out', { when: day(optedOutAt) })]),
  ];
  return remarks.length === 0 ? null : <span class="second-line">{remarks.join(' · ')}</span>;
}
