import { languageName } from '../../../../survey-definitions/reference/languages.ts';
import type { Contact } from '../../../../server/register/contacts/contact-contract.ts';
import { SortHeading } from '../../blocks/list/sort-heading.tsx';
import { contactPath, memberPath } from '../../words/paths.ts';
import { useUi } from '../../blocks/ui.ts';
import { contactColumns } from './contact-filter.ts';
import type { ContactList, ContactRow } from './contact-list-model.ts';

export function ContactTable({ model }: { readonly model: ContactList }) {
  const { t } = useUi();
  if (model.shown.value.length === 0) return <p class="empty">{t('contacts.none-match')}</p>;
  return (
    <div class="table-frame" tabIndex={0} role="region" aria-label={t('contacts.title')}>
      <table class="stacking">
        <thead>
          <tr>
            {contactColumns.map((column) => (
              <SortHeading key={column} column={column} label={t(`contacts.column.${column}`)} order={model.order} />
            ))}
          </tr>
        </thead>
        <tbody>
          {model.shown.value.map((row) => (
            <ContactTableRow key={row.contact.id} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ContactTableRow({ row: { contact, member } }: { readonly row: ContactRow }) {
  const { t } = useUi();
  const { id, memberId, role, name, email, language } = contact;
  return (
    <tr class={contact.endedAt === null ? '' : 'contact-ended'}>
      <td data-label={t('contacts.column.member')}>
        <a href={memberPath(memberId)}>{member}</a>
      </td>
      <td data-label={t('contacts.column.role')}>{t(`contact.role.${role}`)}</td>
      <th scope="row">
        <a href={contactPath(id)}>{name}</a>
        <StateLine contact={contact} />
      </th>
      <td data-label={t('contacts.column.email')}>{email}</td>
      <td data-label={t('contacts.column.language')}>{languageName(language)}</td>
    </tr>
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
