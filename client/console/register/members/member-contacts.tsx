import { languageName } from '../../../../survey-definitions/reference/languages.ts';
import type { MemberRecord } from '../../../../server/register/members/member-contract.ts';
import type { Contact } from '../../../../server/register/contacts/contact-contract.ts';
import { contactPath, newContactPath } from '../../words/paths.ts';
import { useUi } from '../../blocks/ui.ts';

type Props = { readonly member: MemberRecord; readonly contacts: readonly Contact[] };

export function MemberContacts({ member, contacts }: Props) {
  const { t } = useUi();
  return (
    <section aria-labelledby="contacts-heading">
      <h2 id="contacts-heading">{t('contacts.title')}</h2>
      {contacts.length === 0 ? (
        <p class="empty">{t('member.no-contacts')}</p>
      ) : (
        <ul class="plain">
          {contacts.map(({ id, name, email, role, language }) => (
            <li key={id}>
              <a href={contactPath(id)}>{name}</a> – {t(`contact.role.${role}`)}, {email}, {languageName(language)}
            </li>
          ))}
        </ul>
      )}
      <p>
        <a class="button" href={newContactPath(member.id)}>
          {t('contacts.enter')}
        </a>
      </p>
    </section>
  );
}
