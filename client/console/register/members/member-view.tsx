import { inLanguage } from '../../../../survey-definitions/language/occasion.ts';
import { languageName } from '../../../../survey-definitions/reference/languages.ts';
import type { MemberRecord } from '../../../../server/register/members/member-contract.ts';
import type { Contact } from '../../../../server/register/contacts/contact-contract.ts';
import { DoneNotice } from '../../blocks/done-notice.tsx';
import { Loaded } from '../../blocks/loading.tsx';
import { Page } from '../../blocks/page.tsx';
import { useUi } from '../../blocks/ui.ts';
import { contactPath, newContactPath } from '../../words/paths.ts';
import { MemberForm } from './member-form.tsx';
import { MemberHistory } from './member-history.tsx';
import type { MemberModel } from './member-model.ts';

export function MemberView({ model }: { readonly model: MemberModel }) {
  const { t, language } = useUi();
  const member = model.member.value;
  const hasProblems = model.problems.value.length > 0;
  const isShown = model.isNew || member !== null;
  return (
    <Page
      key={isShown ? 'shown' : 'loading'}
      title={member === null ? t(model.isNew ? 'members.enter' : 'member.title') : inLanguage(member.name, language)}
      hasProblems={hasProblems}
      back={{ href: '/console/members', label: t('members.title') }}
      lead={member !== null && <p>{t('member.lead', { id: member.id })}</p>}
    >
      <DoneNotice>{model.isSaved.value && t('member.saved')}</DoneNotice>
      <Loaded model={model} value={isShown || null}>
        {() => (
          <>
            {member !== null && <MemberContacts member={member} contacts={model.contacts.value} />}
            <MemberForm model={model} />
            {member !== null && <MemberHistory model={model} />}
          </>
        )}
      </Loaded>
    </Page>
  );
}

type Props = { readonly member: MemberRecord; readonly contacts: readonly Contact[] };

function MemberContacts({ member, contacts }: Props) {
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
