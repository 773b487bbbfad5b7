import { fileAddresses } from '../../../shared/file-addresses.ts';
import type { Contact } from '../../../../server/register/contacts/contact-contract.ts';
import { useUi } from '../../blocks/ui.ts';
import { Confirm } from '../../blocks/confirm/confirm.tsx';
import type { ContactModel } from './contact-model.ts';

type Props = { readonly model: ContactModel; readonly contact: Contact };

/** What ends: the role for the Member, or everything that is held of the person. Says what will happen before it does. */
export function ContactEnding({ model, contact }: Props) {
  const { t } = useUi();
  return (
    <section class="panel" aria-labelledby="person-heading">
      <h2 id="person-heading">{t('contact.person')}</h2>
      <p>{t('contact.person-text')}</p>
      <div class="form-end">
        {contact.endedAt === null && (
          <button type="button" onClick={() => (model.asking.value = 'ending')}>
            {t('contact.end')}
          </button>
        )}
        <a class="button" href={fileAddresses.personExport(contact.id)} download>
          {t('contact.export')}
        </a>
        <button type="button" onClick={() => (model.asking.value = 'erasure')}>
          {t('contact.erase')}
        </button>
      </div>
      {model.asking.value !== null && (
        <Confirm
          heading="h3"
          question={t(`contact.confirm-${model.asking.value}`, { name: contact.name })}
          answer={t(`contact.confirm-${model.asking.value}-yes`)}
          isBusy={model.isBusy.value}
          isGrave
          onConfirm={model.confirm}
          onCancel={() => (model.asking.value = null)}
        >
          <p>{t(`contact.confirm-${model.asking.value}-text`, { email: contact.email })}</p>
        </Confirm>
      )}
    </section>
  );
}
