import { fileAddresses } from '../../../shared/file-addresses.ts';
import { ChoiceSelect, ListFilters } from '../../blocks/list/list-filters.tsx';
import { Loaded } from '../../blocks/loading.tsx';
import { Page } from '../../blocks/page.tsx';
import { useUi } from '../../blocks/ui.ts';
import type { ContactList } from './contact-list-model.ts';
import { ContactTable } from './contact-table.tsx';
import { PersonPanel } from './person-panel.tsx';

export function ContactsView({ model }: { readonly model: ContactList }) {
  const { t } = useUi();
  const [count, without] = [model.shown.value.length, model.without.value];
  return (
    <Page title={t('contacts.title')} lead={<p>{t('contacts.lead')}</p>} actions={<Actions />}>
      <Loaded model={model} value={model.rows.value}>
        {(rows) => (
          <>
            {without > 0 && (
              <p class="notice">
                {t('contacts.without', { count: without })}{' '}
                <a href="/console/members?kind=without-contact">{t('contacts.without-link')}</a>
              </p>
            )}
            {rows.length === 0 ? (
              <p class="empty">{t('contacts.none')}</p>
            ) : (
              <>
                <ListFilters list={model} count={t('contacts.count', { count, all: rows.length })}>
                  <ChoiceSelect
                    choice={model.role}
                    words={(role) => (role === '' ? t('contacts.all-roles') : t(`contact.role.${role}`))}
                  />
                  <ChoiceSelect choice={model.state} words={(state) => t(`contacts.state.${state}`)} />
                </ListFilters>
                <ContactTable model={model} />
              </>
            )}
            <PersonPanel model={model.person} />
          </>
        )}
      </Loaded>
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
