import { fileAddresses } from '../../../shared/file-addresses.ts';
import { FailureNotice } from '../../blocks/form/failure-notice.tsx';
import { Loading } from '../../blocks/loading.tsx';
import { Page } from '../../blocks/page.tsx';
import { useUi } from '../../blocks/ui.ts';
import { ContactFilters } from './contact-filters.tsx';
import type { ContactList } from './contact-list-model.ts';
import { ContactTable } from './contact-table.tsx';
import { PersonPanel } from './person-panel.tsx';

export function ContactsView({ model }: { readonly model: ContactList }) {
  const { t } = useUi();
  const contacts = model.contacts.value;
  return (
    <Page title={t('contacts.title')} lead={<p>{t('contacts.lead')}</p>} actions={<Actions />}>
      <FailureNotice failure={model.failure.value} onRetry={() => void model.load()} />
      {contacts === null && model.failure.value === null && <Loading />}
      {contacts !== null && model.without.value > 0 && (
        <p class="notice">
          {t('contacts.without', { count: model.without.value })}{' '}
          <a href="/console/members?kind=without-contact">{t('contacts.without-link')}</a>
        </p>
      )}
      {contacts !== null && contacts.length === 0 && <p class="empty">{t('contacts.none')}</p>}
      {contacts !== null && contacts.length > 0 && (
        <>
          <ContactFilters model={model} />
          <ContactTable model={model} />
        </>
      )}
      {contacts !== null && <PersonPanel model={model.person} />}
    </Page>
  );
}

function Actions() {
  const { t } = useUi();
  return (
    <>
      <a class="button primary" href="/console/contacts/import">
        {t('contacts.import')}
      </a>
      <a class="button" href="/console/contacts/new">
        {t('contacts.enter')}
      </a>
      <a class="button" href={fileAddresses.contacts} download>
        {t('contacts.export')}
      </a>
    </>
  );
}
